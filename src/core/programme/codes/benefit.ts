import type { CodeListSource } from "../schema";

/** Pitkän ajan hyöty: the three general benefits of digitalisation. */
export const benefit: CodeListSource = {
  codes: [
    {
      code: "renewal",
      names: { fi: "uudistuminen", sv: "förnyelse", en: "renewal" },
      synonyms: ["uudistus", "uudistaminen", "uudistuva", "uudistuvuus", "toiminnan uudistuminen", "toiminnan uudistaminen", "palvelujen uudistaminen", "förnya", "förnyande", "förnyelsen", "reform", "renew", "modernisation"],
      hints: ["innovatiivisuus", "innovaatiot", "ajansäästö", "automaatio", "kehitys", "tidsbesparing", "ketteryys", "tehokkuus", "sujuvuus", "tuottavuus", "kehittyminen", "muutos", "innovation", "effektivitet", "produktivitet", "smidighet", "efficiency", "productivity", "transformation"],
      writtenAs: "name",
    },
    {
      code: "people-first",
      names: { fi: "ihmislähtöisyys", sv: "människocentrering", en: "people-first" },
      synonyms: [
        "ihmislähtöinen", "ihmiskeskeisyys", "ihmiskeskeinen", "asiakaslähtöisyys", "asiakaslähtöinen", "kuntalaislähtöisyys", "käyttäjälähtöisyys", "människoorientering", "människonära", "människonärhet", "människoinriktning", "människoinriktad", "asukaslähtöisyys", "asukaslähtöinen", "människocentrerad", "människoorienterad",
        "människan i centrum", "kundorientering", "human-centredness", "human-centred", "human-centered", "human-centric", "people first", "people-centred", "user-centred", "customer-centred",
      ], // prettier-ignore
      hints: ["asiakaskokemus", "asiakastyytyväisyys", "asiakasarvo", "asiakashyöty", "palvelun laatu", "palvelujen laatu", "saavutettavuus", "palvelukokemus", "käytettävyys", "kundupplevelse", "kundnöjdhet", "tillgänglighet", "customer experience", "accessibility", "yhdenvertaisuus"],
      writtenAs: "name",
    },
    {
      code: "sustainability",
      names: { fi: "kestävyys", sv: "hållbarhet", en: "sustainability" },
      synonyms: ["kestävä", "kestävä kehitys", "sosiaalinen kestävyys", "hållbar", "hållbar utveckling", "sustainable", "sustainable development"],
      hints: [
        "ekologisuus", "ekologinen kestävyys", "ympäristöystävällisyys", "ympäristöhyöty", "vastuullisuus", "kustannussäästö", "kustannussäästöt", "säästö", "säästöt", "taloudellisuus", "kustannustehokkuus", "resurssitehokkuus", "hiilineutraalius", "päästövähennys",
        "ekologi", "ekologisk", "miljövänlighet", "kostnadsbesparing", "besparing", "inbesparing", "ansvarsfullhet", "cost savings", "savings", "ecology", "responsibility",
      ], // prettier-ignore
      writtenAs: "name",
    },
  ],
};
