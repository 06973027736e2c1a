/** Small words that tell languages apart, in plain form (text.ts). A word that stands in both lists' languages belongs to English. */

export const englishWords: ReadonlySet<string> = new Set(
  `the a an i you he she it we they me him her us them my your his its our their mine yours this that these those who what when where why how which
  whose is am are was were be been being do does did done doing have has had having will would shall should can could may might must not no nor and
  or but if so because as of at by for with about against between into through during before after above below to from up down in out on off over
  under again then once here there all any both each few more most other some such only own same than too very just now ever never always still
  even also really im ive id ill dont didnt doesnt cant couldnt wont wouldnt shouldnt isnt arent wasnt werent havent hasnt hadnt youre youve youll youd
  hes shes theyre were weve thats whats theres lets gonna wanna gotta aint go going gone went come coming came get got getting give gave given take took
  taken make made let know knew known think thought see saw seen say said says tell told ask asked want wanted need needed love loved miss missed like
  liked feel felt feeling hope wish try tried call called text texted message write wrote read talk talked talking speak spoke meet met leave left
  leaving stay stayed stop stopped start started keep kept put bring brought send sent pick picked drop dropped pay paid buy bought sell work worked
  working live lived living look looked looking find found help sorry please thanks thank hi hey hello bye okay yes yeah well good great bad nice happy
  sad right wrong true better best worse back away home house flat car dog cat kids kid children son daughter mum dad mother father sister brother
  family friend friends baby babe people someone anyone everyone nobody something anything everything nothing time times day days night week weeks month
  months year years today tomorrow tonight yesterday morning afternoon evening monday tuesday wednesday thursday friday saturday sunday last next first
  one two three new old big little long much many lot way thing things life heart mind head world money rent bills bill key keys stuff school job
  together alone without until while maybe probably sure enough anymore later soon early late haha shit fuck fucking hate kill die dead done over
  remember forget forgot believe promise change care wait waiting mean meant happen happened end ended chance place name word words number phone post
  letter email birthday christmas party dinner lunch coffee food eat drink sleep bed door street town city weather rain sun christ god wow lah abeg
  watching watch outside inside around since yet though else every else whatever whenever him herself himself yourself myself themselves own ago`
    .split(/\s+/)
    .filter(Boolean),
);

/** Words of English that other languages write the same way: they say half as much. */
export const sharedWords: ReadonlySet<string> = new Set(
  `a an ba ben bin bist como den des die do ere hat hoe i in lang ma main mais mal man me mes mine mis na no of on or par plus po sa sin ska so son sur to ton tun us var war was well wie will`.split(
    " ",
  ),
);

/** Spanish, Portuguese, French, Italian, German, Dutch, Swedish, Danish, Polish, Turkish, Indonesian and Malay, Tagalog, Hindi in Latin letters. */
export const otherWords: ReadonlySet<string> = new Set(
  `que de la el los las un una unos es eres soy estas estoy esta esto ese esa por para con sin pero porque como cuando donde muy mas tambien siempre nunca
  te mi tu su nos le lo yo ella ellos nosotros quiero quieres tengo tienes puedo puedes hola gracias amor hablar verte extrano extranar echo menos favor
  ahora aqui algo nada todo bien mal casa dias noche manana hijos hablamos vuelve volver perdon perdoname vida corazon contigo conmigo hacer
  eu voce vc nao uma um com em seu sua meu minha isso muito tudo saudade saudades obrigado obrigada quero agora ainda mesmo fazer ficar estou
  je tu il elle nous vous ils elles ne pas que qui dans sur avec sans mais pour ce cette ces mon ma mes ton ta tes son sa ses est suis es sont etait
  jamais toujours toi moi veux peux faire fait bien merci bonjour salut amour aime manque plus tout rien parler reviens desole pourquoi quand chez
  io lui lei noi voi non che di il gli della sono sei siamo ho hai abbiamo come quando perche ma anche sempre mai ciao grazie ti amo mi manchi voglio
  posso fare tutto niente ancora adesso casa parlare
  ich du er sie wir ihr nicht kein keine und oder aber wenn weil dass das ist bin bist sind war habe hast hat haben wird werde mein meine dein deine mit
  ohne fur auf von zu zum zur aus nach bei noch schon nur auch sehr immer nie wieder mehr jetzt heute morgen danke bitte liebe vermisse dich mich
  mir dir uns euch kannst konnen mussen will willst reden warum wie wo der die den dem des ein eine einen einem
  ik jij je hij wij zij niet geen een het van voor met maar ook nog wel zijn ben bent heb hebt heeft wat waarom hoe graag alsjeblieft dank mis jou mij
  jag inte och att det som ar har kan ska vill var dig mig hur tack alskar saknar
  jeg ikke og at det er har kan skal vil hvor tak elsker savner deg
  nie jest sie na do ze jak ale co mam masz chce moge prosze kocham tesknie dlaczego tylko bardzo juz mnie ciebie
  ben sen bir ve bu icin ama cok degil var yok seni beni lutfen neden nasil seviyorum ozledim gel bana sana
  aku kamu saya anda tidak nggak gak yang dan ini itu dengan untuk sudah udah belum kenapa bisa mau jangan lagi rindu cinta kita kau awak tak sayang
  ako ikaw siya kami kayo sila ang ng mga sa na ay hindi wala mayroon bakit paano saan mahal kita salamat naman lang ba po ka ko mo
  main mein tum aap hum nahi nahin hai hain tha thi kya kyun kyon kaise kab kahan aur lekin mujhe tumhe tumse mera meri tera teri pyaar baat karo karna
  kar raha rahi wapas ghar bahut abhi phir sirf`
    .split(/\s+/)
    .filter((word) => word !== "" && !sharedWords.has(word) && !englishWords.has(word)),
);
