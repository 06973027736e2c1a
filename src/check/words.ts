/** Word lists of the text reader: shorthand written out, and words that really have a doubled letter. */

/** Typed form (lower case, no apostrophes) to plain form. Pairs that sound alike become one: your and you're, its and it's. */
export const shorthand: ReadonlyMap<string, string> = new Map(
  Object.entries({
    you: "u yu yuo yoy yaself uu yous ye",
    your: "ur youre yr yur yor urs you'r yuor yer",
    yours: "urz",
    yourself: "urself yaself yrself",
    youve: "uve",
    youll: "ull",
    youd: "ud",
    are: "r ar",
    im: "iam i'm",
    ive: "iv",
    dont: "dnt dont donut dun dnot don",
    doesnt: "dosent doesent dosnt dsnt",
    didnt: "didt dint didint",
    cant: "cnt cannot carnt",
    wont: "wnt",
    wasnt: "wasent",
    isnt: "isent",
    couldnt: "cudnt couldnt cldnt",
    wouldnt: "wudnt wldnt",
    shouldnt: "shudnt",
    havent: "havnt hvnt",
    because: "cuz coz cos bc becuz becoz bcoz bcuz becuase cause bcos cus becos becasue",
    please: "pls plz plse plss plis pleas plese pleease plox pleez",
    sorry: "sry soz sori sory sozzy sorri srry",
    love: "luv lov lurve",
    loved: "luved luvd lovd",
    miss: "mis missin",
    missing: "misssing",
    thanks: "thx tnx thnx ty thanx thks tks cheers",
    tomorrow: "tmrw tmr tmw tomoro tomorow 2moro 2morrow tomo tmoro tommorow tommorrow tmrow",
    tonight: "2nite tonite 2night tnite 2nyt",
    today: "2day tdy",
    night: "nite nyt",
    message: "msg mesg mssg",
    messages: "msgs",
    text: "txt",
    texts: "txts",
    people: "ppl peeps",
    what: "wat wut wot wht",
    whats: "wats wots",
    when: "wen whn",
    where: "whr wea",
    who: "hu",
    why: "y wy",
    have: "hv hav haf ave",
    having: "havin",
    before: "b4 bfore befor",
    good: "gd gud",
    this: "dis ths",
    that: "dat tht",
    the: "da teh d",
    them: "dem",
    they: "dey",
    there: "dere thr",
    with: "wid wiv w wif wth",
    without: "w/o wout",
    something: "smth sth smthing sumthing somethin sumthin",
    someone: "sum1 some1 sumone",
    anyone: "any1",
    everyone: "every1 evry1",
    anything: "anythin nething",
    nothing: "nothin nuthin nuttin nuffin",
    everything: "evrything everythin everyting",
    really: "rly rlly realy rele rilly",
    probably: "prolly prob probs prbly",
    and: "n nd an &",
    to: "2",
    for: "4 fr",
    too: "2o",
    see: "c",
    be: "b",
    know: "knw kno noe",
    knew: "nu",
    now: "nw rn",
    never: "nvr neva nva nevr",
    ever: "eva evr",
    forever: "4ever 4eva foreva",
    about: "abt bout abot",
    should: "shud shld",
    could: "cud cld",
    would: "wud wld",
    just: "jst jus juz",
    like: "lyk lik",
    life: "lyf",
    talk: "tlk tok",
    talking: "talkin tlking",
    back: "bak bck",
    come: "cum kom",
    coming: "comin cuming",
    going: "goin",
    doing: "doin",
    being: "bein",
    thinking: "thinkin",
    seeing: "seein",
    asking: "askin",
    trying: "tryin",
    begging: "beggin",
    waiting: "waitin",
    getting: "gettin",
    feeling: "feelin",
    nobody: "nobdy noone",
    answer: "ans anser",
    friend: "fren frend",
    friends: "frens frends",
    definitely: "defo deffo definately def",
    though: "tho thou",
    through: "thru",
    okay: "ok k kk oki okie okey okei",
    yes: "yea yeah yep yup ya yeh yh yess",
    no: "nah nope nop",
    hey: "heya hei heyy",
    hi: "hiya hii",
    gonna: "gunna gona guna",
    wanna: "wana",
    gotta: "gota",
    babe: "bae bb",
    baby: "babyy",
    haha: "hahaha hahah hahahaha hehe ahaha lol lool lmao lmfao rofl haa hahahah",
    minutes: "mins min",
    mum: "mom mam mommy mummy ma",
    dad: "daddy papa da'",
    promise: "promis promice",
    believe: "belive beleive bliv",
    together: "2gether tgt togetha togeter",
    again: "agn agen agian",
    alone: "alne",
    always: "alwys alwayz alwaes",
    girlfriend: "gf",
    boyfriend: "bf",
    wtf: "wth",
    weeks: "wks",
    week: "wk",
    right: "rite rght",
    wrong: "rong",
    mine: "myn",
    myself: "meself",
    brother: "bro bruh",
    suicide: "su1cide suicde sui",
    died: "dyed",
    until: "til till untill",
    its: "it's",
    fucking: "fkn fckn fking fuckin effing fcking friggin",
    fuck: "fk fck fuk",
    bitch: "b1tch biatch bich",
    shit: "sh1t",
    whatever: "wteva whateva wtv",
    meet: "meetup",
    different: "diff",
    everyday: "evryday",
    birthday: "bday bday b-day",
    appointment: "appt",
    address: "addy addr",
    minute: "minit",
    got: "gt",
  }).flatMap(([plain, typed]) =>
    typed
      .split(" ")
      .filter(Boolean)
      .map((form) => [form.replace(/'/g, ""), plain] as const),
  ),
);

/** Words whose doubled letter is no stretching: "misssss" is "miss", "sooo" is "so". */
export const doubledWords: ReadonlySet<string> = new Set(
  `all add agree annoyed asshole all apple ass been book boss bloody boo bitter better beer breakfast call called calling canceled cell class
  coffee cool cross cuddle dinner door dress deep ending egg ell fell feel feeling feelings fee foot free full fuss funny feed food freezing
  getting good guess happy hell hello hoodie hook hope hopeless hurry ill illness immediately kill killed killing kiss kissed kissing keep less
  letter little look looking loose loss matter mad mall meet meeting messed mess message miss missed missing moon moody need needed needy office
  off occupied pass passed peed pee piss pissed please poor pretty pull pussy putting queen really ridiculous roommate room school see seen sell
  shall silly sleep sleeping sleepy small soon sorry spell staff still stuff street suffer summer support sweet swear tall tell telling tess three
  too took toddler tomorrow tree trigger umm tummy upset usually wall weed week weekend well wedding weekly will willing woo worry wrapped yell zoo
  bedroom bathroom across account added address afraid allow allowed apparently appear attack attention baggage balloon batter beginning
  blood bottle butter carry cannot chess collect common different difficult effort issue kitten ladder lesson million mirror necessary
  offer possible process professional progress sweetheart success sudden terrible unless yellow`
    .split(/\s+/)
    .filter(Boolean),
);

/** Letters hidden behind a mark or digit, as typed (lower case) to plain form. */
export const masked: ReadonlyMap<string, string> = new Map(
  Object.entries({
    kill: "k!ll k1ll k*ll ki!! k!!l ki11 k!l",
    killed: "k!lled k1lled k*lled",
    killing: "k!lling k1lling k*lling",
    die: "d!e d1e d*e di3",
    dead: "d3ad d*ad de@d",
    suicide: "su!c!de su!cide su1cide su1c1de s*icide su*cide suic!de suic*de",
    suicidal: "su!cidal su!c!dal su1cidal s*icidal su*cidal",
    unalive: "un@live una!ive unal!ve unal1ve",
    harm: "h@rm h*rm",
    rape: "r@pe r*pe",
    raped: "r@ped r*ped",
    nudes: "n*des nud3s",
    sex: "s*x s3x",
    fuck: "f*ck f**k fu*k fvck",
    fucking: "f*cking f**king fu*king",
    shit: "sh*t s**t",
    bitch: "b*tch b!tch",
    whore: "wh*re wh0re",
    slut: "sl*t",
  }).flatMap(([plain, typed]) => typed.split(" ").map((form) => [form, plain] as const)),
);

/** How often common words stand among a thousand of the corpus, roughly: patterns are looked up by their rarest word. */
export const commonWords: ReadonlyMap<string, number> = new Map(
  (
    [
      [30, `the you i and to`],
      [14, `it a your for in me on`],
      [7, `0 my im of that at is with was its so be not one ive`],
      [
        3.5,
        `no we ill have dont if do were this about know right like all just can up from by now what good are say id out got back or but
        said`,
      ],
      [
        1.7,
        `when did need still sorry thats want as come see please had who been go us hope only there he her well them over get tell again
        time then okay yes cant they off never haha she both think will every thing how until day hi take new two told him because here
        has before left going put yours wont after could am would asked last youd too says theres nothing man`,
      ],
      [
        0.8,
        `more th keep night home done leave thanks let love ask name car where look down youve since thought thank mum end kids agree
        always his people happy years way ring call week better should even house phone friday youll stop everything work anything same
        half our being sunday fine whole first answer hes ever own nobody best made asking didnt today went any old hear give tonight
        hey other came school year days needs saw nice mine each next long hello life bring dad wrong send someone through three isnt
        make doing wanted door which does dog talk than shes why number monday myself without something took`,
      ],
      [
        0.4,
        `things person coming gone saturday sat sleep room flat morning once bad place yourself thursday round tomorrow goes gave mother
        find mind stay reply bit read tuesday pick miss ten much four brother side whos wants pay though sister may text wasnt write
        very sign weeks gonna anyone wish everyone moved sit mean minutes agreed finished else while feel six months job bed stopped big
        word thinking doesnt saying already mums family paid also bus whats post some used card month little together found late face
        called anyway kind blue under lot sure wait away quiet really open remember form outside times theyre bank needed second reason
        enough somebody into god telling sent changed move letter another hour nine heard dear past dead course bag care kept hand road
        x alone birthday couldnt list change front free lovely weekend whatever voice money lets st leaving office looked wed live
        behind drop box start wedding fair small evening baby lost five shop those date hard gate shall girl heart`,
      ],
    ] as const
  ).flatMap(([often, words]) => words.split(/\s+/).map((word) => [word, often] as const)),
);
