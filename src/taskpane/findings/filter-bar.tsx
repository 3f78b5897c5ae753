import { Button, Field, Input, makeStyles, Select, ToggleButton } from "@fluentui/react-components";
import { Dismiss16Regular, Filter20Regular } from "@fluentui/react-icons";
import { useId, useState } from "react";
import type { CheckId } from "../../core/checks/check-ids";
import type { FindingGroup } from "../../core/checks/group-findings";
import type { Severity } from "../../core/checks/severity";
import { SEVERITIES } from "../../core/checks/severity";
import { nameOfCheck } from "../../text/say-finding";
import { checkChoices, placeChoices } from "../logic/findings/filter-choices";
import type { FindingFilter } from "../logic/findings/filter-groups";
import { countSeverities, filterGroups, NOBODY } from "../logic/findings/filter-groups";
import { usePane } from "../pane-context";
import { useFindingsModel } from "./findings-model";
import { SeverityIcon } from "./severity-icon";

const useStyles = makeStyles({
  bar: { display: "flex", flexDirection: "column", gap: "6px", marginBottom: "8px" },
  line: { display: "flex", flexWrap: "wrap", gap: "4px" },
  search: { flexGrow: 1, minWidth: 0 },
  // Narrow, so that three of them stand side by side in the narrowest pane.
  chip: { minWidth: 0, flexShrink: 0, padding: "3px 6px 3px 4px", "& .fui-Button__icon": { width: "16px", marginRight: "2px" } },
  // As wide as the pane, however long the names of checks and owners are.
  list: { gridTemplateColumns: "minmax(0, 1fr)" },
  chosen: { maxWidth: "100%", minWidth: 0 },
  chosenText: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
});

interface FilterBarProps {
  readonly groups: readonly FindingGroup[];
  readonly filter: FindingFilter;
  readonly onFilter: (filter: FindingFilter) => void;
}

interface Choice {
  readonly key: "check" | "unit" | "owner";
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly name: string }[];
}

/** The value of "all" in a list of choices; "" is nobody. */
const ALL = "\u0000";

function toggled(severities: ReadonlySet<Severity>, severity: Severity): ReadonlySet<Severity> {
  const next = new Set(severities);
  if (!next.delete(severity)) next.add(severity);
  return next;
}

/** What can be chosen from lists. */
function useChoices(groups: readonly FindingGroup[]): readonly Choice[] {
  const { words } = usePane();
  const { places } = useFindingsModel();
  const named = (names: readonly string[]): Choice["options"] => names.map((value) => ({ value, name: value === NOBODY ? words.values.missing : value }));
  const all: readonly Choice[] = [
    { key: "check", label: words.pane.findings.filterByCheck, options: checkChoices(groups).map((value) => ({ value, name: nameOfCheck(words, value) })) },
    { key: "unit", label: words.fields.unit, options: named(placeChoices(places.values(), "unit")) },
    { key: "owner", label: words.fields.owner, options: named(placeChoices(places.values(), "owner")) },
  ];
  return all.filter(({ options }) => options.length > 0);
}

/** Search, severities with their numbers, and lists of checks, departments and owners behind a button. */
export function FilterBar({ groups, filter, onFilter }: FilterBarProps): React.JSX.Element {
  const styles = useStyles();
  const { words } = usePane();
  const model = useFindingsModel();
  const [open, setOpen] = useState(false);
  const listsId = useId();
  const choices = useChoices(groups);
  const text = words.pane.findings;
  const counts = countSeverities(filterGroups(groups, { ...filter, severities: new Set() }, model));
  const choose = (key: Choice["key"], value: string | null): void => {
    onFilter({ ...filter, [key]: value as CheckId | null });
  };
  const chosen = choices.flatMap(({ key, options }) => {
    const option = options.find(({ value }) => value === filter[key]);
    return option === undefined ? [] : [{ key, name: option.name }];
  });
  return (
    <div className={styles.bar} role="search">
      <div className={styles.line}>
        <Input
          className={styles.search}
          type="search"
          size="small"
          aria-label={text.search}
          placeholder={text.search}
          value={filter.search}
          onChange={(_, { value }) => {
            onFilter({ ...filter, search: value });
          }}
        />
        <Button
          size="small"
          icon={<Filter20Regular />}
          aria-expanded={open}
          aria-controls={open ? listsId : undefined}
          onClick={() => {
            setOpen(!open);
          }}
        >
          {text.filter}
        </Button>
      </div>
      {open ? (
        <div id={listsId}>
          {choices.map(({ key, label, options }) => (
            <Field key={key} className={styles.list} label={label} size="small">
              <Select
                size="small"
                value={filter[key] ?? ALL}
                onChange={(_, { value }) => {
                  choose(key, value === ALL ? null : value);
                }}
              >
                <option value={ALL}>{text.all}</option>
                {options.map(({ value, name }) => (
                  <option key={value} value={value}>
                    {name}
                  </option>
                ))}
              </Select>
            </Field>
          ))}
        </div>
      ) : null}
      <div className={styles.line} role="group" aria-label={text.filterBySeverity}>
        {SEVERITIES.map((severity) => (
          <ToggleButton
            key={severity}
            className={styles.chip}
            size="small"
            shape="circular"
            icon={<SeverityIcon severity={severity} />}
            checked={filter.severities.has(severity)}
            disabledFocusable={counts[severity] === 0 && !filter.severities.has(severity)}
            onClick={() => {
              onFilter({ ...filter, severities: toggled(filter.severities, severity) });
            }}
          >
            {`${words.values.severityHeadings[severity]} ${counts[severity]}`}
          </ToggleButton>
        ))}
      </div>
      {chosen.length === 0 ? null : (
        <div className={styles.line}>
          {chosen.map(({ key, name }) => (
            <Button
              key={key}
              className={styles.chosen}
              size="small"
              shape="circular"
              icon={<Dismiss16Regular />}
              iconPosition="after"
              aria-label={text.removeFilter(name)}
              onClick={() => {
                choose(key, null);
              }}
            >
              <span className={styles.chosenText}>{name}</span>
            </Button>
          ))}
        </div>
      )}
    </div>
  );
}
