// The shop's category tree, read from product names: the data set has none. The first rule whose words a name holds decides, so what a thing is
// (a mug) comes before what it looks like (a heart) and what it is for (Christmas). Written while looking at the 3,800 names; `catalogue.test.ts`
// holds how many stay under "Gifts/More ideas".

/** A path, and words of a name that lead there; each is the beginning of a word unless it ends with `$` (then the whole word). */
type Rule = readonly [path: string, words: readonly string[]];

const rules: readonly Rule[] = [
  ['Christmas/Cards and wrap', ['CHRISTMAS CARD', 'CHRISTMAS GIFT', 'XMAS CARD', 'GIFT TAGS VINTAGE CHRISTMAS', 'CHRISTMAS WRAP', 'WRAP CHRISTMAS', 'WRAP, CHRISTMAS', 'CHRISTMAS RIBBON', 'RIBBONS CHRISTMAS', 'CHRISTMAS STICKER', 'ADVENT', 'NATIVITY', '10 CARD', '10 CARDS']],
  ['Christmas/Tree decorations', ['CHRISTMAS TREE', 'BAUBLE', 'CHRISTMAS BALL', 'CHRISTMAS STAR', 'CHRISTMAS HANGING', 'HANGING CHRISTMAS', 'TREE DECORATION', 'CHRISTMAS BELL', 'CHRISTMAS BIRD', 'CHRISTMAS TOADSTOOL', 'CHRISTMAS STOCKING', 'STOCKING', 'CHRISTMAS DECORATION', 'FAIRY CHRISTMAS', 'TINSEL', 'REINDEER', 'SNOWFLAKE', 'SNOWMAN', 'SNOWMEN', 'SANTA', 'GINGERBREAD MAN', 'ANGEL DEC']],
  ['Christmas/Lights and home', ['CHRISTMAS', 'XMAS', 'NOEL', 'ROBIN$', 'MISTLETOE']],
  ['Easter/Decorations', ['EASTER', 'CHICK$', 'CHICKS$', 'HEN DEC', 'EGG$ DECORATION', 'BUNNY EGG']],

  ['Cards and paper/Greeting cards', ['BIRTHDAY CARD', 'CARD BIRTHDAY', 'GREETING', 'THANK YOU CARD']],
  ['Jewellery/Earrings', ['EARRING', 'EARINGS']],
  ['Jewellery/Necklaces', ['NECKLACE', 'PENDANT', 'NECKLAC', 'LARIAT', 'NECKLSET']],
  ['Jewellery/Bracelets', ['BRACELET', 'BANGLE', 'BRACLET', 'ANKLET']],
  ['Jewellery/Rings and brooches', ['BROOCH', 'RING CRYSTAL', 'BOUDICCA RING', 'SILVER RING', 'GLASS RING', 'FLOWER RING', 'SHELL RING', 'RING$ SIZE', 'EXPANDABLE RING', 'ADJUSTABLE', 'TIARA', 'CUFFLINK']],
  ['Jewellery/Hair', ['HAIR', 'ALICE BAND', 'HAIRBAND', 'HAIRCLIP', 'HEADBAND']],
  ['Jewellery/Boxes and stands', ['JEWELLERY BOX', 'JEWELRY', 'JEWEL ', 'JEWELLERY', 'TRINKET', 'RING HOLDER', 'JEWELLED BOX', 'EARRING TREE']],
  ['Jewellery/Charms and key rings', ['PHONE CHARM', 'KEY RING', 'KEYRING', 'KEY FOB', 'KEY CHAIN', 'CHARM$', 'BAG CHARM', 'MOBILE PHONE']],

  ['Kitchen/Mugs and cups', ['MUG', 'TEACUP', 'TEA CUP', 'CUP$', 'CUPS$', 'SAUCER', 'BEAKER', 'TUMBLER', 'TANKARD']],
  ['Kitchen/Teapots and jugs', ['TEAPOT', 'TEA POT', 'JUG$', 'MILK JUG', 'CREAMER', 'SUGAR', 'TEA COSY', 'COSY', 'TEA SET', 'COFFEE POT', 'TEA FOR ONE', 'CARAFE', 'CAFETIERE']],
  ['Kitchen/Cake stands and cases', ['CAKESTAND', 'CAKE STAND', 'CAKE CASE', 'CAKES CASE', 'CUPCAKE', 'MUFFIN', 'CAKE TIN', 'CAKE PLATE', 'CAKE CASES', 'FAIRY CAKE', 'BISCUIT', 'COOKIE', 'CAKE TOWEL', 'CAKE SLICE']],
  ['Kitchen/Baking', ['BAKING', 'ROLLING PIN', 'CHOPPING BOARD', 'SQUEEZER', 'STRAINER', 'WHISK', 'JELLY MOULD', 'MOULD', 'MIXING', 'SCALES', 'PIE DISH', 'MEASURING', 'SPATULA', 'PASTRY', 'CUTTER', 'RECIPE', 'OVEN', 'PAN$', 'PANS$', 'JAM MAKING', 'PRESERVING', 'JAM JAR', 'JAM$', 'COLANDER', 'SIEVE', 'GRATER', 'LADLE', 'FUNNEL']],
  ['Kitchen/Bowls and plates', ['BOWL', 'PLATE', 'PLATTER', 'DISH$', 'DISHES', 'RAMEKIN', 'EGG CUP', 'SERVING']],
  ['Kitchen/Cutlery and glasses', ['CUTLERY', 'SPOON', 'KNIFE', 'FORK', 'GLASSES', 'WINE GLASS', 'GOBLET', 'CHAMPAGNE', 'TUMBLER', 'COCKTAIL', 'SHOT GLASS', 'BEER', 'STRAWS', 'CHOPSTICK', 'BOTTLE OPENER', 'CORKSCREW', 'WINE', 'STIRRER', 'ICE CREAM', 'DECANTER', 'HIGHBALL']],
  ['Kitchen/Trays and coasters', ['TRAY', 'COASTER', 'PLACEMAT', 'PLACE MAT', 'PLACE SETTING', 'TRIVET', 'TABLE MAT', 'TABLEMAT', 'LAZY SUSAN']],
  ['Kitchen/Napkins and table', ['NAPKIN', 'TABLECLOTH', 'TABLE CLOTH', 'TABLE RUNNER', 'RUNNER', 'DOILY', 'DOILIES', 'DOILEY', 'CONDIMENT', 'SALT', 'PEPPER', 'CRUET', 'TOAST', 'BUTTER DISH', 'CAKE DOME', 'CHEESE', 'BREAKFAST', 'DINNER SET', 'TEATIME']],
  ['Kitchen/Tins and jars', ['TIN$', 'TINS$', 'JAR$', 'JARS$', 'CADDY', 'CANISTER', 'CONTAINER', 'BREAD BIN', 'PANTRY', 'SPICE', 'LUNCH BOX', 'LUNCHBOX', 'SNACK BOX', 'SNACK', 'FOOD COVER', 'BOTTLE$']],
  ['Kitchen/Aprons and tea towels', ['APRON', 'TEA TOWEL', 'TOWEL', 'OVEN GLOVE', 'OVENGLOVE', 'GLOVE', 'POT HOLDER', 'KITCHEN']],

  ['Bags/Lunch bags', ['LUNCH BAG', 'LUNCH-BAG', 'COOL BAG', 'BOTTLE BAG']],
  ['Bags/Shoppers and jumbo bags', ['JUMBO', 'SHOPPER', 'SHOPPING BAG', 'RECYCLED BAG', 'RECYCLING BAG', 'TOTE', 'CARRIER', 'SHOULDER BAG', 'HANDBAG', 'BACKPACK', 'RUCKSACK', 'CHARLOTTE BAG', 'BEACH BAG', 'WEEKEND BAG', 'MINI BAG', 'BAG$', 'BAGS$', 'SACK', 'SATCHEL']],
  ['Bags/Purses and wallets', ['PURSE', 'WALLET', 'COIN', 'POUCH', 'GLASSES CASE', 'SPECTACLE', 'CARD HOLDER', 'PASSPORT', 'LUGGAGE', 'MAKEUP', 'MAKE UP', 'WASHBAG', 'WASH BAG', 'COSMETIC', 'TRAVEL CARD', 'TRAVEL']],
  ['Bags/Umbrellas and rain', ['UMBRELLA', 'PARASOL', 'RAIN HAT', 'RAINCOAT', 'PONCHO', 'RAIN$']],

  ['Lighting/Candles', ['CANDLE$', 'CANDLES$', 'TEALIGHT', 'SCENTED', 'INCENSE', 'WAX', 'FRAGRANCE', 'POT POURRI', 'POTPOURRI', 'OIL BURNER', 'ROOM SPRAY', 'DIFFUSER']],
  ['Lighting/Candle and tea-light holders', ['T-LIGHT', 'TLIGHT', 'T LIGHT', 'CANDLEHOLDER', 'CANDLE HOLDER', 'CANDLESTICK', 'CANDLE', 'VOTIVE', 'CANDELABRA', 'LIGHT HOLDER', 'NIGHTLIGHT HOLDER']],
  ['Lighting/Lanterns', ['LANTERN']],
  ['Lighting/Lamps and string lights', ['LAMP', 'LIGHT$', 'LIGHTS', 'NIGHT LIGHT', 'CHANDELIER', 'LAMPSHADE', 'TORCH', 'BULB']],

  ['Party/Bunting and garlands', ['BUNTING', 'GARLAND', 'PARTY', 'HONEYCOMB', 'STREAMER', 'CONFETTI', 'PARADE FLAG', 'FLAG$', 'FLAGS$', 'PAPER CHAIN', 'PINATA', 'POPPER', 'POM POM', 'PARTY HAT']],
  ['Party/Balloons and candles', ['BALLOON', 'BIRTHDAY CANDLE', 'CAKE CANDLE', 'CAKE TOPPER', 'BIRTHDAY', 'HAPPY BIRTHDAY', 'WEDDING', 'INVITE', 'INVITATION']],

  ['Cards and paper/Greeting cards', ['CARD$', 'CARDS$', 'POSTCARD', 'GREETING']],
  ['Cards and paper/Gift wrap and ribbon', ['WRAP$', 'WRAP,', 'GIFT WRAP', 'GIFTWRAP', 'RIBBON', 'GIFT TAG', 'GIFT BAG', 'GIFT BOX', 'TISSUE', 'GIFT', 'TAGS$', 'BOWS$', 'TAPE$']],
  ['Cards and paper/Notebooks', ['NOTEBOOK', 'NOTE BOOK', 'JOURNAL', 'DIARY', 'NOTEPAD', 'NOTE PAD', 'SKETCHBOOK', 'SKETCH BOOK', 'POCKET BOOK', 'ADDRESS BOOK', 'MEMO', 'PLANNER', 'CALENDAR', 'PHOTO ALBUM', 'SCRAPBOOK', 'BOOK$', 'BOOKS$', 'ORGANISER', 'CHALKBOARD', 'BLACKBOARD', 'WRITING SET', 'WRITING', 'ENVELOPE', 'PAPER$', 'PASSPORT', 'BOOKMARK', 'BOOKEND']],
  ['Cards and paper/Pens and pencils', ['PEN$', 'PENS$', 'PENCIL', 'CRAYON', 'CHALK', 'ERASER', 'RUBBER', 'SHARPENER', 'RULER', 'STAMP', 'STATIONERY', 'PAPERWEIGHT', 'CALCULATOR', 'TAPE MEASURE', 'MEASURE']],
  ['Cards and paper/Stickers and magnets', ['STICKER', 'MAGNET', 'DECAL', 'TATTOO', 'BADGE']],

  ['Children/Toys and games', ['TOY', 'GAME', 'JIGSAW', 'PUZZLE', 'SKITTLE', 'DOMINO', 'DOLL$', 'DOLLS', 'DOLL ', 'YOYO', 'YO YO', 'PLAYING CARD', 'SPINNING', 'SKIPPING', 'BOARD GAME', 'SNAKES', 'LUDO', 'TRAIN', 'DINOSAUR', 'SOLDIER', 'PUPPET', 'TEDDY', 'SOFT TOY', 'MARBLES', 'BINGO', 'SLEIGHT', 'JACK IN', 'BUBBLE', 'WATER PISTOL', 'ROCKET', 'ROBOT', 'PLAYHOUSE', 'FARM', 'CAR$', 'PIG$', 'MONSTER', 'MAGIC TRICK', 'CASTANET', 'HARMONICA', 'WHISTLE', 'RECORDER', 'TAMBOURINE', 'KALEIDOSCOPE', 'TRICYCLE', 'SCOOTER', 'BALL$', 'RACQUET', 'CROQUET', 'QUOITS', 'BOULES', 'TENNIS', 'DART', 'TOADSTOOL', 'CUBE', 'DRAUGHTS', 'BACKGAMMON', 'HELICOPTER', 'GLIDER', 'NAUGHTS', 'MODELLING CLAY', 'DRAWING SLATE', 'CREEPY', 'FLYING DISC', 'SPACE CADET', 'NINJA', 'CHESS', 'RATTLE', 'WINDMILL', 'KITE']],
  ['Children/Craft and sewing', ['FELTCRAFT', 'CRAFT', 'SEWING', 'KNITTING', 'STENCIL', 'COLOURING', 'PAINT', 'BEADS$', 'EMBROIDER', 'BUTTON', 'ORIGAMI', 'MAKE YOUR OWN', 'GROW YOUR OWN', 'KIT$', 'CROCHET', 'PATCH', 'NEEDLE', 'THREAD', 'SCISSOR', 'ART SET', 'DECOUPAGE', 'FABRIC', 'FILLER PAD']],
  ['Children/Bedroom and baby', ['BABY', 'NURSERY', 'BIB$', 'BOOTIES', 'CHILDS', 'CHILDREN', 'CHILD', 'KIDS', 'GIRLS', 'BOYS', 'MONEY BOX', 'MONEY BANK', 'PIGGY BANK', 'MONEYBOX', 'BANK$', 'BUNK', 'DRESSING', 'FANCY DRESS', 'DOLLY', 'FAIRY', 'FAIRIES', 'PRINCESS', 'ALPHABET', 'SCHOOL', 'SPACEBOY', 'CIRCUS PARADE', 'MOBILE$']],

  ['Garden/Plants and pots', ['PLANT', 'FLOWER POT', 'FLOWERPOT', 'POT$', 'POTS$', 'SEED', 'HERB', 'PROPAGATOR', 'TROUGH', 'WATERING', 'TERRARIUM', 'VASE', 'BULB', 'JARDINIERE', 'URN', 'PLANTER', 'BUCKET', 'BUDVASE']],
  ['Garden/Birds and ornaments', ['BIRD', 'BIRDHOUSE', 'BUTTERFLY FEEDER', 'WINDCHIME', 'WIND CHIME', 'GNOME', 'SUNDIAL', 'THERMOMETER', 'WEATHER', 'GARDEN', 'FROG', 'HEDGEHOG', 'SNAIL', 'OWL', 'DUCK', 'FENCE', 'OUTDOOR', 'PICNIC', 'DECKCHAIR', 'DECK CHAIR', 'HAMMOCK', 'KNEELING', 'BICYCLE', 'BIKE']],
  ['Garden/Artificial flowers', ['ARTIFICIAL', 'FLOWER STEM', 'ROSE STEM', 'SPRAY', 'BOUQUET', 'WREATH', 'POSY', 'POTTED']],

  ['Bathroom/Bath and care', ['BATH', 'SOAP', 'HOT WATER BOTTLE', 'HAND WARMER', 'HANDWARMER', 'WARMER', 'TOOTHBRUSH', 'TOOTH', 'SPONGE', 'SHOWER', 'LIP', 'NAIL', 'MANICURE', 'FLANNEL', 'PILL BOX', 'PLASTER', 'EYE MASK', 'TOILET', 'LOO$', 'BODY', 'COMB', 'COMPACT', 'SLIPPER', 'MASSAGE', 'FIRST AID', 'BRUSH']],

  ['Home/Clocks', ['CLOCK', 'WATCH', 'TIMER', 'HOURGLASS']],
  ['Home/Mirrors and frames', ['MIRROR', 'FRAME', 'PHOTO CLIP', 'PHOTO', 'PICTURE', 'CANVAS', 'PRINT$', 'WALL ART', 'POSTER', 'GALLERY', 'IMAGES', 'STILL LIFE', 'MOSAIC']],
  ['Home/Signs and plaques', ['SIGN', 'PLAQUE', 'LETTER RACK', 'HOUSE NUMBER', 'DOOR NUMBER', 'NUMBER TILE', 'TILE', 'BLOCK WORD', 'WORD', 'NAME PLATE', 'LETTER$', 'LETTERS', 'NUMBER']],
  ['Home/Cushions and textiles', ['CUSHION', 'THROW', 'BLANKET', 'QUILT', 'CURTAIN', 'PILLOW', 'BEDSPREAD', 'RUG$', 'EIDERDOWN', 'POUFFE', 'FOOTSTOOL', 'SEAT PAD', 'BEAN BAG', 'SCARF', 'SHAWL', 'SARONG', 'COTTON', 'TEXTILE', 'KASHMIR', 'SOCK', 'HAT$', 'VEST', 'T-SHIRT', 'TEE SHIRT', 'SHOE', 'FLIP FLOP', 'LINEN']],
  ['Home/Hooks and knobs', ['HOOK', 'KNOB', 'HANGER', 'PEG$', 'PEGS$', 'COAT RACK', 'DOOR STOP', 'DOORSTOP', 'DOORMAT', 'DOOR MAT', 'DOOR', 'DRAUGHT', 'KEY CABINET', 'KEY BOX', 'KEY RACK', 'KEYS$', 'LATCH', 'HANDLE', 'BELL PUSH', 'BELL$', 'BELLS$', 'PADLOCK', 'LOCK$', 'BRACKET']],
  ['Home/Storage and baskets', ['STORAGE', 'BASKET', 'BOX$', 'BOXES', 'CRATE', 'CHEST', 'DRAWER', 'CABINET', 'CUPBOARD', 'BIN$', 'HAMPER', 'CASE$', 'CASES$', 'SUITCASE', 'RACK', 'SHELF', 'SHELVES', 'TIDY', 'TRUNK', 'MAGAZINE', 'LAUNDRY', 'DESK', 'BAG HOLDER', 'FILE', 'CADDY', 'CLIP$', 'CLIPS', 'HOLDER']],
  ['Home/Furniture', ['CHAIR', 'STOOL', 'TABLE$', 'BENCH', 'STAND$', 'BED$', 'SIDEBOARD', 'SCREEN', 'WARDROBE', 'STEPS', 'LADDER', 'CONSOLE', 'BUREAU', 'TABLE']],
  ['Home/Hanging decorations', ['HANGING', 'DECORATION', 'ORNAMENT', 'DECORATIVE', 'DECO', 'MOBILE', 'HEART', 'STAR$', 'STARS', 'ANGEL', 'CHERUB', 'CORNICE', 'STATUE', 'FIGURINE', 'BUST$', 'PAPERWEIGHT', 'SNOW', 'CRYSTAL', 'FEATHER', 'BUTTERFL', 'FLOWER', 'WREATH', 'ROSE', 'GLASS', 'LAUREL', 'FINIAL', 'DOVE', 'SHELL', 'WICKER', 'ZINC', 'METAL', 'WOOD', 'CERAMIC']],
];

export const otherCategory = 'Gifts/More ideas';

/** Every path that a product can have. */
export const categoryPaths: readonly string[] = [...new Set([...rules.map(([path]) => path), otherCategory])];

const escape = (text: string) => text.replace(/[.*+?^{}()|[\]\\]/g, '\\$&');
const patternOf = (word: string) => `(?<![A-Z])${escape(word.trimEnd()).replace(/\$/g, '(?![A-Z])')}${word.endsWith(' ') ? '(?![A-Z])' : ''}`;
const patterns = rules.map(([path, words]) => ({ path, pattern: new RegExp(words.map(patternOf).join('|')) }));

/** The category of a product by its name in capitals, for example `Kitchen/Mugs and cups`. */
export function categoryOf(name: string): string {
  return patterns.find(({ pattern }) => pattern.test(name))?.path ?? otherCategory;
}
