import type { WordSets } from "../pattern.ts";

const list = (words: string) => words.split(",").map((word) => word.trim());

/**
 * Words that the signals share; kept apart from those of the rules, which grow for other ends. Plain forms (text.ts); "want to" is two
 * words.
 */
export const signalSets: WordSets = {
  // Who
  im: list("im, i am, i m"),
  he: list("he, she, they, ex, husband, wife, boyfriend, girlfriend, partner, hubby, missus, fella, stbx"),
  him: list("him, her, them, ex, husband, wife, boyfriend, girlfriend, partner, hubby, missus"),
  his: list("his, her, their, exs, husbands, wifes"),
  hes: list("hes, shes, theyre, he is, she is, they are, ex is, husband is, wife is, boyfriend is, girlfriend is, partner is"),
  hehas: list(
    "hes, shes, theyve, he has, she has, they have, ex has, husband has, wife has, boyfriend has, girlfriend has, he, she, they, ex",
  ),
  myself: list("myself, my self, meself, mysel, mysef, myslef, mself"),
  kids: list("kids, kid, child, children, son, daughter, baby, boys, girls, bairn, bairns, weans, toddler, twins, little one, little ones"),
  kin: list(
    "mum, dad, mother, father, parents, brother, sister, family, nan, gran, cousin, uncle, aunt, auntie, friend, friends, mate, mates",
  ),
  everyone: list(
    "everyone, everybody, every one, people, they, the kids, my kids, kids, my family, family, mum, yous, the world, the whole world, noone, nobody",
  ),
  // The one a threat is aimed at, and what belongs to them
  victim: list(
    "you, yous, ye, yis, him, her, them, both of you, the both of you, the two of you, you both, the pair of you, you all, somebody, someone, my ex, the ex, that bitch, that bastard, the bitch, that prick, that cunt, that man, that woman, the bastard, your man, your fella, your boyfriend, your girlfriend, your new boyfriend, your new man, your husband, your wife, your brother, your mother, your mum, your dad, your sister, your family, your friend, your dog, your cat, the dog, the cat, that dog, that cat, the kids, that boy, that lad, that guy, that fella, her boyfriend, his girlfriend, her new man, her new boyfriend, his new girlfriend, his new bird",
  ),
  your: list("your, his, her, their, yer, that, the, every, both your, ya"),
  things: list(
    "house, flat, car, windows, window, windscreen, tyres, tires, phone, laptop, stuff, things, clothes, place, shop, door, doors, van, bike, motor, guitar, ps5, xbox, tv, telly, records, books, dresses, shoes, room, garden, belongings, furniture, salon, computer, trainers, wedding dress, tools, photos, plants, caravan, boat, bakery, plates, jewellery",
  ),
  body: list(
    "face, head, jaw, legs, leg, arms, arm, neck, nose, teeth, skull, ribs, fingers, knees, kneecaps, back, bones, brains, eyes, hands, throat, balls",
  ),
  // When
  anymore: list("anymore, any more, any longer, no more, again, ever again, no longer"),
  // How
  really: list(
    "really, so, just, still, honestly, truly, always, ever, even, very, actually, literally, only, fucking, fully, sometimes, kinda, properly, seriously, absolutely, definitely, personally, probably",
  ),
  want: list(
    "want to, wanna, wants to, wanting to, waan, wan, wan to, wnat to, want too, would like to, id like to, id love to, wish to, need to, long to, feel like",
  ),
  dontwant: list(
    "dont want to, dont wanna, do not want to, do not wanna, not wanting to, not want to, didnt want to, ion wanna, ion want to, dont even want to, dont really want to, dont just want to, dont feel like, no want, aint tryna, never want to, dont want, do not want",
  ),
  cant: list(
    "cant, can not, couldnt, could not, can t, can hardly, can barely, dont think i can, dont know how to, not able to, dont know if i can, not sure i can",
  ),
  wont: list(
    "wont, will not, not gonna, not going to, wouldnt, dont think ill, dont think i will, dont plan to, dont intend to, not sure ill, doubt ill, dont know if ill, dunno if ill, aint gonna",
  ),
  // What somebody says they are about to do, or want to do
  will: list(
    "will, ill, gonna, going to, about to, imma, ima, finna, boutta, shall, might, could, gon, gunna, wanna, want to, tryna, need to, better, id, would, gotta, have to, id love to, id like to, feel like, swear to god ill, would love to, planning to, tempted to, plan to, promise to, fit to, itching to",
  ),
  // Dying
  dead: list("dead, gone forever, gone for good, not alive, six feet under, in the ground, buried, no longer alive, no more"),
  die: list(
    "die, be dead, perish, not exist, stop existing, stop living, stop being, cease to exist, not be alive, be gone forever, be no more, drop dead, diee",
  ),
  died: list(
    "die, died, am dead, was dead, were dead, dropped dead, drop dead, killed myself, kill myself, ended it, ended my life, am gone forever, vanished forever",
  ),
  live: list(
    "live, exist, be alive, be living, stay alive, keep living, go on living, continue living, breathe, live anymore, wake up, be here anymore, be here no more, be around anymore, be on this earth, be in this world, be on this planet, be here, stay in this world, exist anymore, live like this, live without, carry on living, keep existing",
  ),
  kill: list(
    "kill, kil, kll, kills, killed, killing, killin, kiling, off, offing, offed, hang, hanging, hanged, hung, unalive, unaliving, neck, necking, top, topping, end, ending, ended, harm, harming, harmed, drown, drowning, shoot, shooting, poison, poisoning, gas, gassing, delete, deleting, erase, erasing",
  ),
  // Violence
  hurt: list(
    "kill, kil, murder, stab, shoot, strangle, choke, throttle, batter, hurt, slap, punch, kick, smack, deck, knife, slit, beat up, beat the shit out of, kick the shit out of, beat, end, destroy, attack, run over, run down, drown, poison, burn, bash, thump, belt, wallop, clout, leather, hammer, butcher, slaughter, finish, finish off, cripple, maim, torture, bury, flatten, lamp, glass, jump, hunt down, put down, beat the hell out of, knock the shit out of, knock out, lay out, do in, do for, sort out, swing for, kill off, slice, gut, skin, rip apart, tear apart, ruin physically, suffocate, smother, drag, rape, force, smash, hit, crush, wreck",
  ),
};
