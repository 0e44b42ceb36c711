// The colours that product names speak of, toned so that any two of them go together.

const table: readonly (readonly [RegExp, string])[] = [
  [/\bRED\b|\bRUBY\b|\bSCARLET\b/, '#c4453f'],
  [/STRAWBERR|CHERR|POPPY/, '#cf4f4c'],
  [/RASPBERRY|\bBERR(?:Y|IES)\b|CRANBERRY/, '#b13a5c'],
  [/BURGUNDY|\bWINE\b|MULBERRY|CLARET|PLUM\b/, '#7f3048'],
  [/HOT PINK|FUSC?H(?:S)?IA|MAGENTA/, '#cb4f88'],
  [/\bPINK\b|\bROSY\b|FLAMINGO/, '#e295a8'],
  [/\bROSES?\b|ROSEBUD|BLUSH|SWEETHEART/, '#dc8f95'],
  [/PEACH|CORAL|SALMON|APRICOT/, '#e89a7b'],
  [/\bORANGE\b|AMBER|PUMPKIN/, '#df8a45'],
  [/TERRACOTTA|\bRUST(?:IC)?\b|BRICK/, '#b9684a'],
  [/\bYELLOW\b|LEMON|SUNFLOWER|DAFFODIL/, '#ebc25a'],
  [/MUSTARD|HONEY|\bAMBER\b/, '#d5a23d'],
  [/\bGOLD(?:IE|EN)?\b|BRASS|TOPAZ/, '#c99c45'],
  [/\bLIME\b|PISTACHIO/, '#a9bf5c'],
  [/\bMINT\b|EAU DE NIL/, '#a8d1bb'],
  [/\bGREEN\b|EMERALD|\bFERN\b/, '#4d8a61'],
  [/JADE|PEPPERMINT/, '#4fa58a'],
  [/\bOLIVE\b|\bMOSS\b|\bARMY\b|KHAKI/, '#7f8a4f'],
  [/TURQUOISE|AQUA|TEAL|PEACOCK/, '#43a0a4'],
  [/\bSKY\b|PASTEL BLUE|BABY BLUE|DUCK ?EGG/, '#9cc3da'],
  [/\bNAVY\b|MIDNIGHT|SAPPHIRE|MONTANA/, '#38507a'],
  [/\bBLUE\b|DELPHINIUM|DENIM/, '#5584b4'],
  [/LAVENDER|\bLILAC\b/, '#b3a0d0'],
  [/\bPURPLE\b|AMETHYST|VIOLET|AUBERGINE/, '#7f62a3'],
  [/CHOCOLATE|\bBROWN\b|COFFEE|MOCHA/, '#7d573f'],
  [/COPPER|BRONZE/, '#b8714d'],
  [/\bCREAM\b|VANILLA|LINEN|CALICO/, '#f3e7cc'],
  [/\bIVORY\b|PEARL|OYSTER|BONE\b/, '#f4ecdc'],
  [/\bWHITE\b|SNOWY/, '#fbf8f2'],
  [/\bSILVER\b|CHROME|\bSTEEL\b|DIAMANTE/, '#b8c1c6'],
  [/\bGREY\b|\bGRAY\b|PEWTER|\bSTONE\b/, '#98a09f'],
  [/\bZINC\b|\bTIN\b(?! LUNCH)|ALUMINIUM/, '#aeb7b8'],
  [/\bBLACK\b|EBONY|\bJET\b|SLATE|CHALK ?BOARD|BLACKBOARD/, '#3a4044'],
  [/\bWOOD(?:EN)?\b|NATURAL|WICKER|BAMBOO|\bOAK\b|RATTAN|JUTE|HESSIAN/, '#c39a68'],
  [/CRYSTAL|\bGLASS\b|\bCLEAR\b|\bICE\b/, '#b9d6dc'],
];

/** Hex codes in the order in which the text names them, each once. @param text in capitals */
export function namedColours(text: string): string[] {
  const found = table.flatMap(([words, colour]) => {
    const at = text.search(words);
    return at < 0 ? [] : [{ at, colour }];
  });
  return found.sort((a, b) => a.at - b.at).map(({ colour }) => colour);
}
