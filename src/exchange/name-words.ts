// Words that stand in or beside a name without being one, and names that are words. Folded: small letters without accents.
// English and Welsh, since workers write both in one record.

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** What stands before a name, or behind it. */
export const TITLES = words(`
  mr mrs ms miss mx dr sir dame lord lady rev revd reverend prof professor doctor father pc dc ds sgt cllr jr sr jnr snr
  ii iii bnr parch yr-athro
`);

/** What somebody is. In a record a name may be nothing else ("home carer"), or have it beside it ("Dave, her nephew"). */
export const ROLES = words(`
  son daughter nephew niece uncle aunt auntie cousin brother sister mother mum mam dad parent parents husband wife partner
  boyfriend girlfriend fiance fiancee ex spouse sibling twin grandson granddaughter grandchild grandmother grandfather
  gran grandma grandad granddad nan nain taid stepson stepdaughter stepfather stepmother stepbrother stepsister in law
  neighbour neighbor friend lodger tenant landlord landlady flatmate housemate roommate resident carer carers caregiver
  care caring home homecare worker workers social support key personal assistant pa nurse gp manager staff agency member
  provider team company owner family relative relatives kin visitor cleaner gardener builder trader tradesman driver
  handyman volunteer keyholder befriender advocate attorney deputy appointee guardian professional official officer
  person man woman boy girl gentleman child children people adult patient client colleague acquaintance stranger
  somebody someone other another source harm older younger elder eldest youngest late former
  mab merch nai nith ewythr modryb cefnder cyfnither brawd chwaer tad rhiant rhieni gwr gwraig cariad cymydog cymdoges
  ffrind lletywr gofalwr gofalwraig gofalwyr gofal cartref gweithiwr cymdeithasol cefnogi nyrs meddyg rheolwr teulu
  perthynas ymwelydd glanhawr dyn menyw bachgen geneth rhywun arall wyr wyres
`);

/** What may stand before such a word: "her neighbour". */
export const DETERMINERS = words('the a an her his their my our your this that y yr ei eu fy ein eich dy');

/** What joins the words of a sentence. */
export const FUNCTION_WORDS = words(`
  the a an and or but of in on at by from to with for near next not no none nobody unknown known unsure unnamed anonymous
  name named aka alias also called as is was are be am do did does go has had have if so then than too up down out off
  over he she it they we i you him her his hers its them their theirs us me my mine our your this that these those who
  whom whose what which when where there here all any both new old same
  y yr r ac ar o i yn gan gyda ei eu fy ein eich dy dim neb anhysbys hi ef fe fo nhw ni fi di ti chi yw oedd sydd sy am
  dros heb wrth at rhag nid na nad neu ond os fel pan
`);

/** What makes a description of some words: "man from the pub" is no name. */
export const DESCRIBING = words('from at in on near next who with for of to o yn ar gan gyda wrth sydd sy oedd');

/** Small words that belong to the name after them. */
export const PARTICLES = words(`
  de da do dos das di du del della den der des van von ten ter la le el al bin bint ibn ben ap ab ferch verch mac mc st san
`);

/** Names that are words: with a small letter they are the word. */
export const EVERYDAY = words(`
  ace amber angel april archer art ash aster august autumn bailey baker band banks barber barker barn bay beach bean
  bear beck bee bell belle berry best bill birch bird bishop black blade bliss blue bolt bond booth bow bowl branch
  brand brave bridge bridges bright brook brooks brown buck bud bull bunny burn burns bush butler butter candy canon
  card carol carpenter carry carter case cash castle chance chapel charity chase chip chips church clay clear cliff
  close cloud coal cook coral cotton court cow crisp cross crow crown cruise crystal curry daily daisy darling dash
  dawn day dell down drake draw drew duke dusty earl early east english eve ever faith falls farmer fern field fields
  finch fisher fish flint flood flower ford forest forester fortune fox frank free french frost gale game garden
  garland gate gates gay gem gene gift ginger glory glover golden good gore grace grand grant graves gray green grey
  grove guide gun guy hall ham hammer hand hands hardy harmony harp harper haven hawk hay hazel head heart heath
  heather heaven hedge herb hill hills holly honey honour honor hood hope hopes horn house hunt hunter ice ink irish
  iron ivory ivy jack jay jean jet jewel joy judge june junior just justice keen kind king kings kitchen kite knight
  lace lake lamb land lance lane lark lass laurel law lawn laws lay leaf lee legend lemon liberty light lime link lion
  little lock lodge long love lovely lucky major mann mark marks marsh marshal marshall martin mason max may mead
  meadow melody mercury mercy merry miles mill miller mills mint miracle mist moody moon moor moore more moss mount
  muse never nick night noble noon north ocean olive opal page paige painter pansy park parks parson pat patience paw
  peace peach pearl penny pepper peter petal piper plum pole pond pool poor pope poppy porter post potter pound power
  prayer precious price pride prince princess promise prudence queen rain ray read reader reed rice rich ridge ring
  rise rivers river rob robin rock rod roman rose roses rosemary rowan royal ruby rush rust rusty sable saffron sage
  sailor sally salt sand sandy saviour scarlet sea seal self senior serenity shade sharp shepherd sherry shore short
  silver singer sky skip slack slate small smart snow song south spark speaker spence spring squire star
  starling stark steel steer stern still stock stone storm strange street strong sue summer summers sun sunny swallow
  swan sweet swift teal temple thorn thyme tide tiger timber town trace true truth tucker tuesday unity urban vale van
  verity victory vine viola violet virtue wade wait waite walker wall walls ward ware warn warren waters water weaver
  weeks welcome well wells welsh west whistler white wild will willow wills win wing winner winter wise wolf wonder
  wood woods wool yard young youth zest awel aur bach bedwen blodyn celyn coch coed cwm deryn eira enfys ffrwd glan
  glaw golau gwawr gwen gwern gwyn gwynt haf hardd haul heulwen hydref iesu lliw llwyd llyn mawr medi mel mor mwyn
  nant perl pryd rhos rhosyn sant seren trysor ty wen pub shop road flat number door club work school place local
  hospital centre bank upstairs downstairs opposite somewhere ac ad ae ag ah ai am an as at ax ay be bu by ca ci co da
  de di do du dy ef eh ei en eu ex fa fe fi fo fu fy ga go gr ha he hi ho hy ia id if in is it iw la le li lo ma me mi
  mo mu my na ne ni no nu oc od of oh ok ol on or os ow ox oy pa pe pi po pw re ro se sh sy ta te ti to tu tv uk um un
  up us wa we wn wy ya ye yn yo yr yw
`);

/** Names that are months. */
export const MONTHS = words('april may june august medi mai hydref');
