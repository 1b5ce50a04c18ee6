/** What words with a capital can be in German, where every noun has one. Of words in lower case. */

/** "Deutsche Bahn", "Frankfurter Buchmesse", "Grüner Veltliner": only in a name has an adjective a capital. */
export const NAME_ADJECTIVE =
  /(?:isch|lich|ig|al|iv|igt|deutsch|neu|alt|rot|weiß|grün|schwarz|blau|frei|groß|klein|heilig|erst|hoh|jung)e[nrsm]?$|.{3}er$/;

/** "Stiftung Warentest", "Universität Zürich": nouns that begin names. */
export const NAME_HEAD =
  /(?:stiftung|universität|akademie|institut|museum|theater|schloss|klinik|verlag|partei|bündnis|kloster|schule|betrieb|amt)$/;
