"""Opens .xlsx files with openpyxl, twice each: formulas, then stored results. Prints what stands in them as JSON, by file."""

import datetime
import json
import sys

import openpyxl
from openpyxl.utils.datetime import to_excel


def plain(value):
    """A cell's value as the file has it: days as their serial numbers."""
    if isinstance(value, (datetime.datetime, datetime.date, datetime.time, datetime.timedelta)):
        return to_excel(value)
    return value


def link_of(cell):
    return cell.hyperlink and (cell.hyperlink.location or cell.hyperlink.target)


def cells_of(sheet):
    """Cells with something in them. To an empty one with a link openpyxl gives the link as its value."""
    return [cell for row in sheet.iter_rows() for cell in row if cell.value is not None and cell.value != link_of(cell)]


def defined_names(book):
    """A list in openpyxl 3.0, a dictionary from 3.1 on."""
    names = getattr(book.defined_names, "definedName", None)
    return list(book.defined_names.values()) if names is None else names


def sheet_of(formulas, results):
    return {
        "name": formulas.title,
        "state": formulas.sheet_state,
        "tables": [
            {"name": table.displayName, "ref": table.ref, "columns": list(table.column_names), "filter": table.autoFilter is not None}
            for table in formulas.tables.values()
        ],
        "validations": [
            {"range": str(each.sqref), "type": each.type, "source": each.formula1, "title": each.promptTitle, "text": each.prompt, "errorStyle": each.errorStyle}
            for each in formulas.data_validations.dataValidation
        ],
        "conditionalFormats": [
            {"range": str(area.sqref), "formula": formula} for area in formulas.conditional_formatting for rule in area.rules for formula in rule.formula
        ],
        "charts": len(formulas._charts),
        "merged": [str(area) for area in formulas.merged_cells.ranges],
        "freeze": formulas.freeze_panes,
        "print": {
            "orientation": formulas.page_setup.orientation,
            "paper": formulas.page_setup.paperSize,
            "fit": formulas.sheet_properties.pageSetUpPr.fitToPage,
            "wide": formulas.page_setup.fitToWidth,
            "high": formulas.page_setup.fitToHeight,
            "titleRows": formulas.print_title_rows,
            "breaks": [each.id for each in formulas.row_breaks.brk],
        },
        "links": {cell.coordinate: link_of(cell) for row in formulas.iter_rows() for cell in row if cell.hyperlink},
        "formulas": {cell.coordinate: cell.value[1:] for cell in cells_of(formulas) if cell.data_type == "f"},
        "values": {cell.coordinate: plain(cell.value) for cell in cells_of(results)},
    }


def book_of(file):
    formulas = openpyxl.load_workbook(file)
    results = openpyxl.load_workbook(file, data_only=True)
    return {
        "names": {name.name: name.attr_text for name in defined_names(formulas)},
        "sheets": [sheet_of(sheet, results[sheet.title]) for sheet in formulas.worksheets],
    }


json.dump({file: book_of(file) for file in sys.argv[1:]}, sys.stdout)
