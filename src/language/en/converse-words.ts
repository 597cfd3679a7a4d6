/**
 * Words for one deed seen from its two sides: who buys, and who sells; who leads, and who trails. Opposite they are only while the parts stay as they
 * were. Base forms and comparatives. Source: own list.
 */
export const converseWords: readonly string[] =
  `win lose beat defeat victory winner loser buy sell buyer seller purchase sale lend borrow lender borrower give take receive send get import export importer
  exporter host guest employer employee landlord tenant creditor debtor come go bring teach learn inflow outflow pay charge gain loss lead trail ahead behind
  precede follow more less fewer higher lower older younger better worse above below larger smaller longer shorter faster slower cheaper dearer`.split(
    /\s+/,
  );
