// Words of names and the motifs that they mean, by category (its path in lower case). The first that fits decides.
import * as bath from './motifs/bath';
import * as children from './motifs/children';
import * as cloth from './motifs/cloth';
import * as garden from './motifs/garden';
import * as home from './motifs/home';
import * as jewellery from './motifs/jewellery';
import * as kitchen from './motifs/kitchen';
import * as light from './motifs/light';
import type { Motif } from './motifs/motif';
import * as paper from './motifs/paper';
import * as party from './motifs/party';
import * as seasons from './motifs/seasons';
import * as table from './motifs/table';
import * as weather from './motifs/weather';

type Words = readonly (readonly [RegExp, Motif])[];

/** What decorates: found in several categories. */
const figures: Words = [
  [/SNOWFLAKE/, seasons.snowflake], [/SNOWM[AE]N/, seasons.snowman], [/REINDEER|RUDOLPH|STAG\b|DEER/, seasons.reindeer], [/GINGERBREAD/, seasons.gingerbread], [/STOCKING/, seasons.stocking],
  [/WREATH/, seasons.wreath], [/BAUBLE|CHRISTMAS BALL|DROPLET/, seasons.bauble], [/\bTREES?\b/, seasons.tree], [/BELLS?\b/, seasons.bell], [/ROBIN/, seasons.robin],
  [/BABUSHKA|DOLLY GIRL|MATRYOSHKA/, children.babushka], [/BUTTERFL/, garden.butterfly], [/ANGEL|CHERUB|FAIRY/, home.angel], [/BIRD|DOVE|SWALLOW|COCKEREL|\bHENS?\b|PARROT|LOVEBIRD/, garden.bird], [/OWLS?\b/, garden.owl],
  [/RABBIT|BUNN(?:Y|IES)/, seasons.rabbit], [/\bCHICK/, seasons.chick], [/HEARTS?\b/, home.hangingHeart], [/STARS?\b/, seasons.hangingStar],
];
const sheets: Words = [[/TISSUE/, bath.tissues], [/\bBAGS?\b/, paper.giftBag], [/RIBBON/, paper.ribbon], [/\bTAPES?\b/, paper.tape], [/TAGS?\b/, paper.giftTag], [/BOX/, paper.gift], [/WRAP/, paper.wrapRoll]];
const bags: Words = [
  [/LUNCH/, cloth.lunchBag], [/JUMBO|SHOPPER|WEEKEND|BEACH/, cloth.jumboBag], [/BACKPACK|RUCKSACK|SATCHEL/, cloth.backpack], [/PURSE|COIN|CLUTCH/, cloth.purse], [/CARD HOLDER|WALLET|PASSPORT/, cloth.cardHolder], [/LUGGAGE|\bTAGS?\b/, cloth.luggageTag],
  [/COSMETIC|WASH ?BAG|POUCH|MAKE ?UP|GLASSES|TOOL|PENCIL/, cloth.pouch], [/CLOCK/, home.alarmClock], [/SKITTLES/, children.blocks], [/TINS?\b/, table.tin], [/SACK|SANTA/, seasons.stocking],
];

interface CategoryMotifs {
  words: Words;
  usual: readonly [Motif, ...Motif[]];
}

const list = (usual: CategoryMotifs['usual'], ...words: Words[]): CategoryMotifs => ({ usual, words: words.flat() });

export const motifRules: Record<string, CategoryMotifs> = {
  'kitchen/mugs and cups': list([kitchen.mug], [[/EGG ?CUP/, kitchen.eggCup], [/TEACUP|TEA CUP|SAUCER|CUP AND/, kitchen.teacup], [/BEAKER|TUMBLER/, kitchen.beaker], [/CUPCAKE|CUP CAKE/, kitchen.cupcake], [/HOOK/, home.hook], [/COOKIE|CUTTER/, kitchen.rollingPin], [/PAPER CUPS/, kitchen.beaker]]),
  'kitchen/teapots and jugs': list([kitchen.teapot, kitchen.jug], [[/MATCH/, light.matches], [/COSY/, kitchen.teapot], [/SUGAR BOWL|BOWL/, table.bowl], [/JUG|CREAMER|MILK|CARAFE/, kitchen.jug], [/TEA ?POT|TEA SET|TEA FOR/, kitchen.teapot], [/TIN|CADDY/, table.tin]]),
  'kitchen/cake stands and cases': list([kitchen.cupcake], [[/TINS?\b/, table.tin], [/STAND|PLATE|TIER/, kitchen.cakeStand], [/NOTEBOOK/, paper.notebook], [/TOWEL|FLANNEL/, cloth.towel], [/MONEY/, children.moneyBox], [/FORK|KNIFE|SLICE/, table.cutlery], [/CANDLE/, light.candles], [/CUTTER/, kitchen.rollingPin], [/MAGNET/, paper.magnets], [/EARRING/, jewellery.earrings]]),
  'kitchen/baking': list([kitchen.mixingBowl], [[/JAM|JAR|PRESERV/, kitchen.jamJar], [/SCALES/, kitchen.scales], [/ROLLING|CUTTER|MOULD|RECIPE/, kitchen.rollingPin], [/CASES/, kitchen.cupcake], [/SCREWDRIVER/, garden.tools]]),
  'kitchen/bowls and plates': list([table.bowl, table.plate], [[/PLATE|PLATTER|SAUCER/, table.plate], [/BOWL|DISH|RAMEKIN/, table.bowl], [/CANDLE/, light.candlePot], [/\bEGGS?\b/, kitchen.eggCup]]),
  'kitchen/cutlery and glasses': list([table.cutlery], [[/\bSIGNS?\b/, home.sign], [/STRAWS|PARASOL/, weather.parasol], [/GLASS|GOBLET|CHAMPAGNE|COCKTAIL|WINE|BEER|DECANTER|HIGHBALL/, table.wineGlass], [/CANDLE/, light.candles], [/LUNCH/, table.lunchBox], [/\bCARDS?\b/, paper.card]]),
  'kitchen/trays and coasters': list([table.tray], [[/COASTER/, table.coasters], [/PLACE ?MAT|SETTING|TABLE ?MAT|\bMATS?\b/, table.plate], [/\bICE\b|MOULD/, kitchen.mixingBowl], [/ASHTRAY/, table.bowl], [/TRINKET/, jewellery.trinketPot]]),
  'kitchen/napkins and table': list([table.napkin], [[/DOIL/, table.doily], [/SALT|PEPPER|CRUET|CONDIMENT/, table.cruet], [/BAG/, cloth.jumboBag], [/T-LIGHT/, light.tealights], [/PENS?\b|PENCIL/, paper.pencils], [/TIN\b/, table.tin], [/\bRINGS?\b|CHARM/, jewellery.ring], [/TRAY|BREAKFAST|TOAST/, table.tray], [/RUNNER|CLOTH/, home.table], [/BAUBLE/, seasons.bauble]]),
  'kitchen/tins and jars': list([table.tin, table.jar], [[/HOT WATER/, bath.hotWaterBottle], [/T-LIGHT|CANDLE|INCENSE/, light.tealightHolder], [/LUNCH ?BOX|SNACK/, table.lunchBox], [/BREAD BIN/, table.breadBin], [/BRUSH/, bath.brush], [/BOTTLE/, table.bottle], [/JARS?\b/, table.jar], [/MAGNETS?/, paper.magnets], [/\bSIGNS?\b/, home.sign], [/PURSE/, cloth.purse], [/ASHTRAY/, table.bowl]]),
  'kitchen/aprons and tea towels': list([cloth.towel, cloth.apron], [[/APRON/, cloth.apron], [/GLOVE/, cloth.glove], [/TOWEL/, cloth.towel], [/ORGANISER|CABINET|RACK/, home.drawers], [/SCALES/, kitchen.scales], [/PRINT|PICTURE|\bART\b/, home.frame], [/\bSIGNS?\b/, home.sign], [/TIMER|CLOCK/, home.alarmClock]]),

  'bags/lunch bags': list([cloth.lunchBag], [[/BOTTLE/, table.bottle]]),
  'bags/shoppers and jumbo bags': list([cloth.tote], bags),
  'bags/purses and wallets': list([cloth.purse], bags),
  'bags/umbrellas and rain': list([weather.umbrella], [[/PARASOL/, weather.parasol], [/\bHATS?\b/, cloth.hat], [/PONCHO|COAT/, cloth.apron], [/STAND/, table.jar]]),

  'lighting/candles': list([light.candles, light.candlePot], [[/INCENSE|STICKS/, light.incense], [/T-?LIGHTS?|TEALIGHT/, light.tealights], [/HOLDER/, light.tealightHolder], [/\bPOT\b|TIN\b|JAR/, light.candlePot], [/STICK/, light.candlestick], [/DIFFUSER|SPRAY|OIL/, table.bottle], [/POURRI/, table.bowl], [/PARTY/, kitchen.cupcake]]),
  'lighting/candle and tea-light holders': list([light.tealightHolder], [[/HEART/, light.hangingHeart], [/SET.*T-LIGHTS|T-LIGHTS/, light.tealights], [/STICK|CANDELABRA/, light.candlestick], [/LANTERN/, light.lantern], [/CHANDELIER/, light.stringLights], [/STAR/, seasons.hangingStar]]),
  'lighting/lanterns': list([light.lantern], [[/STAR/, seasons.hangingStar], [/PAPER|CHINESE/, light.paperLantern]]),
  'lighting/lamps and string lights': list([light.lamp], [[/PEN\b/, paper.featherPen], [/LIGHT GARLAND|LIGHTS|GARLAND|CHANDELIER|STRING/, light.stringLights], [/SHADE|BULB|PAPER/, light.paperLantern], [/RABBIT/, seasons.rabbit], [/HOLDER/, light.tealightHolder], [/KEY/, jewellery.keyRing]]),

  'party/bunting and garlands': list([party.bunting], [[/PAPER CHAIN/, party.paperChain], [/FLAG/, party.flags], [/HONEYCOMB|POM ?POM/, party.honeycomb], [/CONFETTI|POPPER|STREAMER/, party.confetti], [/BUNTING/, party.bunting], [/\bHATS?\b/, party.partyHat], [/NECKL/, jewellery.necklace], [/BAG/, paper.giftBag], [/GARLAND/, party.garland], [/INVITE|\bCARDS?\b/, paper.card], [/CANDLE/, light.candles], [/GAME|CUBE/, children.blocks], [/PARASOL/, weather.parasol]]),
  'party/balloons and candles': list([party.balloons], [[/BALLOON/, party.balloons], [/\bCARDS?\b|INVITE/, paper.card], [/WRAP/, paper.wrapRoll], [/STAMP/, paper.stampSet], [/CANDLE/, light.candles]]),

  'cards and paper/greeting cards': list([paper.card], [[/PLAYING|SNAP/, children.cards], [/HOLDER|STAND/, home.frame], [/POSTCARD/, paper.envelope]]),
  'cards and paper/gift wrap and ribbon': list([paper.gift], sheets),
  'cards and paper/notebooks': list([paper.notebook], [[/CHALK ?BOARD|BLACKBOARD|MEMO BOARD/, paper.chalkboard], [/CALENDAR|PLANNER|ORGANISER/, paper.calendar], [/ENVELOPE|WRITING|PAPER$/, paper.envelope], [/BOX/, home.boxes], [/FRAME/, home.frame], [/BAG/, cloth.tote]]),
  'cards and paper/pens and pencils': list([paper.pencils], [[/FEATHER|QUILL/, paper.featherPen], [/RULER|MEASURE/, paper.ruler], [/STAMP/, paper.stampSet], [/CALCULATOR/, children.slate], [/STATIONERY/, paper.envelope], [/TIN/, table.tin], [/PAPERWEIGHT/, home.knob], [/CHALK ?BOARD/, paper.chalkboard]]),
  'cards and paper/stickers and magnets': list([paper.stickers], [[/MAGNET|BADGE/, paper.magnets]]),

  'children/toys and games': list([children.blocks, children.ball, children.spinningTop], [[/KNOB/, home.knob], [/\bTRAINS?\b|\bCARS?\b/, children.train], [/DINOSAUR/, children.dinosaur], [/ROBOT|ROCKET|SPACE/, children.robot], [/DOLL|BABUSHKA|SOLDIER|PRINCESS/, children.babushka], [/CARDS|SNAP|BINGO/, children.cards], [/JIGSAW|PUZZLE|DOMINO/, children.puzzle], [/SLATE/, children.slate], [/BALL\b|BALLS/, children.ball], [/PLAYHOUSE|HOUSE|FARM/, children.house], [/TEDDY|\bBEARS?\b|SOFT TOY|\bDOG|\bCATS?\b|MONSTER|\bPIG\b|SHEEP/, children.teddy], [/FOX/, children.fox], [/RABBIT/, seasons.rabbit], [/TOADSTOOL/, garden.owl], [/BELL|MUSIC|HARMONICA|WHISTLE|RECORDER|TAMBOURINE|CASTANET/, seasons.bell], [/BUBBLE/, table.bottle], [/\bRINGS?\b/, jewellery.ring], [/TOP\b|SPINN/, children.spinningTop], [/WINDMILL/, party.flags]]),
  'children/craft and sewing': list([children.sewing], [[/KNIT|WOOL|SCARF|CROCHET/, children.wool], [/PAINT|COLOUR|CRAYON|STENCIL|\bART\b/, children.paintSet], [/GROW|SEED/, garden.flowerPot], [/CUSHION|PAD\b/, cloth.cushion], [/BOX|DECOUPAGE/, home.boxes], [/DOLL|GIRL/, children.babushka], [/BUNNY|RABBIT/, seasons.rabbit], [/HEART/, home.hangingHeart], [/BIRD/, garden.bird], [/\bEGGS?\b/, seasons.easterEgg], [/MIRROR/, home.compactMirror], [/PURSE|BAG/, cloth.purse]]),
  'children/bedroom and baby': list([children.teddy, children.mobile], [[/MONEY|BANK/, children.moneyBox], [/BIB/, children.bib], [/MOBILE/, children.mobile], [/DOOR HANGER/, home.doorHanger], [/SOAP/, bath.soap], [/BOTTLE/, table.bottle], [/PEGS?/, home.hanger], [/WALL ART|PICTURE|PRINT/, home.frame], [/LIGHT/, light.stringLights], [/BAG/, cloth.backpack], [/CUP|MUG/, kitchen.mug], [/FAIR(?:Y|IES)/, home.angel]]),

  'christmas/cards and wrap': list([paper.card], [[/MAGNET/, paper.magnets], [/ADVENT/, paper.calendar], [/STICKER/, paper.stickers]], sheets),
  'christmas/tree decorations': list([seasons.bauble], [[/CUTTER/, kitchen.rollingPin], [/CARD ?HOLDER/, seasons.tree], [/LIGHT/, light.stringLights]], figures),
  'christmas/lights and home': list([seasons.bauble, seasons.tree], [[/PAPER CHAIN/, party.paperChain], [/BAG\b/, cloth.jumboBag], [/MUG/, kitchen.mug], [/CANDLE|T-LIGHT/, light.candles], [/LIGHT/, light.stringLights], [/GARLAND|BUNTING/, party.garland], [/NAPKIN/, table.napkin], [/\bCARDS?\b/, paper.card], [/TAG/, paper.giftTag], [/TISSUE/, bath.tissues], [/TIN\b/, table.tin], [/CUSHION/, cloth.cushion]], figures),
  'easter/decorations': list([seasons.easterEgg, seasons.chick, seasons.rabbit], [[/HOT WATER/, bath.hotWaterBottle], [/TIN\b/, table.tin], [/GARLAND/, party.garland], [/BASKET/, home.basket], [/HEN HOUSE|HOUSE/, children.house], [/RABBIT|BUNNY|BUNNIES/, seasons.rabbit], [/CHICK|\bHENS?\b/, seasons.chick], [/\bEGGS?\b/, seasons.easterEgg], [/\bCARDS?\b/, paper.card]]),

  'garden/plants and pots': list([garden.plantPot], [[/WATERING/, garden.wateringCan], [/VASE/, garden.vase], [/HERB|MARKER/, garden.plantPot], [/FLOWER|ROSE|DAISY/, garden.flowerPot], [/ENAMEL|LID/, kitchen.jug], [/LADDER/, home.stool]]),
  'garden/birds and ornaments': list([garden.bird], [[/BIRD ?HOUSE|BIRDBOX|FEEDER|NEST/, garden.birdhouse], [/OWL/, garden.owl], [/HEDGEHOG/, garden.hedgehog], [/FROG/, garden.frog], [/DUCK/, garden.duck], [/CHIME/, garden.windchime], [/THERMOMETER|WEATHER/, garden.thermometer], [/PICNIC/, garden.picnic], [/DECK ?CHAIR|HAMMOCK/, garden.deckchair], [/BICYCLE|BIKE/, garden.bicycle], [/CUSHION|KNEEL/, cloth.cushion], [/HOOK|HANGER/, home.hook], [/TILE|NUMBER/, home.letterTile], [/SECATEUR|TOOL|TROWEL|FORK|MARKER/, garden.tools], [/BIRD ?CAGE|CAGE/, light.lantern], [/BUTTERFL/, garden.butterfly], [/LANTERN/, light.lantern], [/PARASOL/, weather.parasol], [/\bSIGNS?\b/, home.sign], [/LIGHT/, light.stringLights], [/\bBATH/, garden.bird]]),
  'garden/artificial flowers': list([garden.bouquet], [[/WREATH/, seasons.wreath], [/POT/, garden.flowerPot]]),

  'bathroom/bath and care': list([bath.soap, bath.bathtub], [[/HOT WATER/, bath.hotWaterBottle], [/HAND ?WARMER|POCKET WARMER|WARMER/, bath.handWarmer], [/\bSIGNS?\b/, home.sign], [/TOOTH/, bath.toothbrush], [/MIRROR|COMPACT/, home.compactMirror], [/BRUSH|COMB/, bath.brush], [/SLIPPER/, cloth.slippers], [/PLASTER|FIRST AID|PILL/, bath.firstAid], [/SOAP/, bath.soap], [/\bCAP\b|\bHATS?\b/, cloth.hat], [/TOILET/, bath.tissues], [/BOTTLE|OIL|BODY/, table.bottle], [/\bBATH/, bath.bathtub]]),

  'home/clocks': list([home.wallClock], [[/ALARM|TIMER|TABLE/, home.alarmClock]]),
  'home/mirrors and frames': list([home.frame], [[/MIRROR/, home.mirror], [/SCREWDRIVER/, garden.tools], [/CLIP|LADDER/, party.bunting], [/ALBUM/, paper.notebook]]),
  'home/signs and plaques': list([home.sign], [[/TILE|NUMBER|LETTER "|DOOR SIGN/, home.letterTile], [/LETTERS|WORD|BLOCK/, home.letters], [/RACK/, home.boxes]]),
  'home/cushions and textiles': list([cloth.cushion], [[/THROW|BLANKET|QUILT|RUG|EIDERDOWN|BEDSPREAD/, cloth.throwRug], [/SCARF|SHAWL|SARONG|CURTAIN/, cloth.scarf], [/STOOL|POUFFE/, home.stool], [/\bHATS?\b/, cloth.hat], [/SLIPPER|FLIP FLOP|SOCK|SHOE(?! SHINE)/, cloth.slippers], [/BOX/, home.boxes], [/SHIRT|VEST/, cloth.apron], [/BAG/, cloth.tote]]),
  'home/hooks and knobs': list([home.hook], [[/KNOB|HANDLE/, home.knob], [/DOOR ?MAT/, home.doormat], [/DOOR HANGER/, home.doorHanger], [/BELL/, seasons.bell], [/KEY|LOCK/, jewellery.keyRing], [/PEG/, home.hanger], [/DOOR ?STOP/, children.teddy], [/HOOK|RACK|SHELF/, home.hook], [/HANGER/, home.hanger], [/DRAUGHT/, cloth.scarf]]),
  'home/storage and baskets': list([home.boxes], [[/BASKET|HAMPER|LAUNDRY/, home.basket], [/DRAWER|CABINET|CHEST|CUPBOARD|SHELF|SHELVES/, home.drawers], [/SUIT ?CASE|TRUNK|CASES?\b/, home.suitcase], [/CLIPS?/, garden.butterfly], [/\bRINGS?\b/, jewellery.jewelBox], [/CAKE/, kitchen.cupcake], [/POPCORN/, kitchen.beaker], [/MAGAZINE|TIDY|RACK/, home.boxes], [/BIN\b/, table.tin], [/BOX/, home.boxes]]),
  'home/furniture': list([home.chair, home.stool], [[/STOOL/, home.stool], [/CHAIR/, home.chair], [/TABLE RUN|TABLE/, home.table], [/SCREEN|STAND|BED/, home.drawers]]),
  'home/hanging decorations': list([home.hangingHeart], [[/BOWL|DISH/, table.bowl], [/BOTTLE|FLASK/, table.bottle], [/VASE/, garden.vase], [/CLOCHE|DOME|JAR/, home.cabinetGlass], [/NECKL/, jewellery.necklace], [/RING\b/, jewellery.ring], [/MOBILE/, children.mobile], [/WINDCHIME/, garden.windchime], [/\bEGGS?\b/, seasons.easterEgg], [/ROSE|FLOWER/, garden.bouquet]], figures),

  'jewellery/earrings': list([jewellery.earrings], [[/HOOP/, jewellery.hoops], [/LEAF/, jewellery.leafEarrings], [/STUD|FLOWER|ROSE|CLUSTER|BUTTERFLY/, jewellery.studs]]),
  'jewellery/necklaces': list([jewellery.necklace], [[/PENDANT|HEART|LOCKET|CHARM/, jewellery.pendant]]),
  'jewellery/bracelets': list([jewellery.bracelet], [[/BANGLE|BOUDICCA|CUFF/, jewellery.bangle]]),
  'jewellery/rings and brooches': list([jewellery.ring], [[/TIARA|CROWN/, jewellery.tiara], [/BROOCH|PIN\b/, jewellery.brooch]]),
  'jewellery/hair': list([jewellery.hairClip], [[/TIARA|ALICE/, jewellery.tiara], [/COMB|BRUSH/, bath.brush]]),
  'jewellery/boxes and stands': list([jewellery.jewelBox], [[/\bPOT\b|TRAY/, jewellery.trinketPot], [/TREE|STAND|HOLDER/, jewellery.trinketPot], [/CANDLE/, light.candlePot], [/\bEGGS?\b/, seasons.easterEgg]]),
  'jewellery/charms and key rings': list([jewellery.charm], [[/KEY/, jewellery.keyRing], [/RIBBON/, paper.ribbon], [/BRACELET/, jewellery.bracelet], [/NECKL/, jewellery.necklace]]),

  'gifts/more ideas': list([paper.gift, paper.giftBag], [[/CANDLE|CHOCOLATE/, light.candlePot], [/TAPES?/, paper.tape], [/FLOWER|GROW|BLOSSOM/, garden.flowerPot], [/CACTUS|PLANT|TREE/, garden.plantPot], [/BIRD/, garden.bird], [/BUTTERFL/, garden.butterfly], [/HEN|BARN|HOUSE/, children.house], [/GLOBE|DOLPHIN|INFLATABLE/, children.ball], [/SKIRT|SCARF/, cloth.scarf], [/CHAIN|DIAMANTE|BEAD/, jewellery.necklace], [/BUNN(?:Y|IES)|RABBIT/, seasons.rabbit], [/HEART/, home.hangingHeart], [/STAR/, seasons.hangingStar], [/\bMATS?\b/, home.doormat], [/BASE|\bPOT\b/, garden.vase], [/OWL/, garden.owl]], figures),
};
