import type { CodeListSource } from "../schema";

/** Kuka hyötyy pääasiassa: one main beneficiary, others beside it. Staff is the internal customer, the rest are external. */
export const beneficiary: CodeListSource = {
  secondary: true,
  codes: [
    {
      code: "resident",
      names: { fi: "kuntalainen", sv: "invånare", en: "resident" },
      synonyms: [
        "kuntalaiset", "asukas", "asukkaat", "kaupunkilainen", "kaupunkilaiset", "kansalainen", "kansalaiset", "porvoolaiset", "porvoolainen", "huoltaja", "huoltajat", "vanhemmat", "perhe", "perheet", "lapsiperheet", "lapsi", "lapset", "lapset ja nuoret", "lasta", "nuori", "nuoret",
        "koululainen", "koululaiset", "työtön", "työttömät", "omainen", "omaiset", "veronmaksaja", "veronmaksajat", "äänestäjä", "äänestäjät", "eläkeläinen", "eläkeläiset", "nuoriso", "asukasryhmät", "oppilas", "oppilaat", "opiskelija", "opiskelijat", "ikäihmiset", "seniorit", "ikääntyneet", "vanhukset", "työnhakija", "työnhakijat", "maahanmuuttaja", "maahanmuuttajat", "kotoutuja", "kotoutujat", "potilaat",
        "kommuninvånare", "kommuninvånarna", "stadsbo", "stadsbor", "medborgare", "vårdnadshavare", "föräldrar", "familjer", "barn", "barnfamiljer", "unga", "elev", "elever", "studerande", "äldre", "seniorer", "arbetssökande", "invandrare",
        "residents", "citizen", "citizens", "inhabitant", "inhabitants", "guardian", "guardians", "parents", "families", "children", "pupils", "students", "youth", "immigrants", "job seekers",
      ], // prettier-ignore
      hints: ["asiakas", "asiakkaat", "käyttäjä", "käyttäjät", "palvelun käyttäjä", "loppukäyttäjä", "kund", "kunder", "användare", "customer", "customers", "client", "clients", "user", "users", "yhdistykset", "järjestöt", "seurat", "urheiluseurat", "kolmas sektori", "föreningar", "associations"],
      writtenAs: "name",
    },
    {
      code: "business",
      names: { fi: "yritys", sv: "företag", en: "business" },
      synonyms: ["yritykset", "yrittäjä", "yrittäjät", "pk-yritys", "pk-yritykset", "pienyritys", "pienyritykset", "mikroyritykset", "pienyrittäjät", "elinkeinoelämä", "elinkeino", "elinkeinot", "elinkeinonharjoittaja", "elinkeinotoiminnan harjoittaja", "työnantaja", "työnantajat", "yritysasiakas", "yritysasiakkaat", "näringslivet", "näringsliv", "näringsidkare", "företagare", "företagen", "företagskunder", "arbetsgivare", "businesses", "company", "companies", "entrepreneur", "entrepreneurs", "enterprise", "employer", "employers"], // prettier-ignore
      hints: ["rakennuttaja", "rakennuttajat", "urakoitsijat", "toimittajat", "sijoittajat", "investoijat", "investerare", "investors", "rakentajat", "maanviljelijät"],
      writtenAs: "name",
    },
    {
      code: "visitor",
      names: { fi: "matkailija", sv: "turist", en: "visitor" },
      synonyms: ["matkailijat", "turisti", "turistit", "vierailija", "vierailijat", "kävijä", "kävijät", "turister", "besökare", "resenär", "resenärer", "tourist", "tourists", "visitors", "traveller", "travellers"],
      hints: ["vapaa-ajan asukkaat", "mökkiläiset", "mökkiläinen", "fritidsboende", "matkailu", "turism", "tourism"],
      writtenAs: "name",
    },
    {
      code: "staff",
      names: { fi: "henkilöstö", sv: "personal", en: "staff" },
      synonyms: [
        "henkilökunta", "työntekijä", "työntekijät", "viranhaltija", "viranhaltijat", "esihenkilö", "esihenkilöt", "esimies", "esimiehet", "johto", "johtajat", "opettaja", "opettajat", "rehtori", "rehtorit", "rektorer", "kaupungin henkilöstö", "kunnan henkilöstö", "oma henkilöstö", "toimihenkilöt", "hoitajat",
        "personalen", "anställd", "anställda", "arbetstagare", "medarbetare", "förman", "förmän", "chef", "chefer", "ledningen", "lärare", "stadens personal", "employee", "employees", "personnel", "workers", "supervisors", "managers", "teachers", "city staff",
      ], // prettier-ignore
      hints: ["sisäinen", "sisäinen asiakas", "sisäiset asiakkaat", "organisaatio", "kaupunki", "kunta", "toimiala", "luottamushenkilöt", "päättäjät", "intern", "interna kunder", "organisationen", "förtroendevalda", "internal", "internal customers", "organisation"],
      writtenAs: "name",
    },
    {
      code: "climate",
      names: { fi: "ilmasto", sv: "klimat", en: "climate" },
      synonyms: ["ympäristö", "ilmasto ja ympäristö", "klimatet", "miljö", "miljön", "environment"],
      hints: ["luonto", "luonnon monimuotoisuus", "päästöt", "ilmastotavoitteet", "maapallo", "naturen", "natur", "nature", "hiilineutraalius", "planeetta"],
      writtenAs: "name",
    },
  ],
  groups: [{ words: ["sidosryhmä", "sidosryhmät", "kumppanit", "intressentgrupper", "stakeholders", "ulkoinen", "ulkoiset", "ulkoinen asiakas", "ulkoiset asiakkaat", "extern", "externa", "externa kunder", "external", "external customers"], codes: ["resident", "business", "visitor"], certain: false }],
};
