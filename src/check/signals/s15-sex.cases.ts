import type { SignalCases } from "./signal.ts";

export const cases: SignalCases = {
  code: "S15",
  mine: {
    shows: `
      sleep with him tonight
      i slept with my ex last night
      we slept together again
      thinking of sleeping with her
      ended up in bed with him
      back in his bed again
      hook up with my ex
      we hooked up again
      could just hook up no strings
      no strings attached, just tonight
      friends with benefits?
      fwb with my ex
      booty call
      netflix and chill at his
      one last night together
      one more night in your bed
      have sex with him one more time
      i miss the sex
      i want sex with her
      breakup sex
      goodbye sex tonight
      make love to me one more time
      i want to make love to you
      i want you in my bed tonight
      i miss your body
      i need your body on mine
      i want to kiss you all over
      wanna fuck you again
      fuck me one last time
      im so horny
      horny and lonely, gonna text her
      come over 😏
      come over tonight no strings
      u up 😏
      send nudes
      i sent him nudes
      send her a nude
      should i send a dirty pic
      sexting with my ex again
      we sexted
      stay the night with him
      stay at his and cuddle, things happen
      he only wants sex
      she keeps asking for sex
      he wants to hook up
      he expects me to sleep with him
      i felt pressured to have sex
      i didnt want to but had sex with him
      he says if i loved him id sleep with him, only wants my body
      we kissed and one thing led to another
      i kissed my ex last night
      snogged him at the party again
      is sex with an ex ok
      physical with my ex again
      its only physical with him
      condom broke with my ex
      took the morning after pill because of him
      thinking bout shagging my ex
      gonna bang my ex tonight
      spend the night with you
      spend one last night in bed with you
      get naked with you
      he came round and we ended up in bed and now im lying here feeling worse than before
      make up sex
      sex with my ex wont help right
      me wan sleep with she again
    `,
    passes: `
      hook up the printer
      hook up the caravan
      hooked on that show
      off the hook
      sex ed letter from school
      the sex of the baby
      sex and the city is on
      the bed is delivered on tuesday
      bed frame for sale
      in bed by 9 with a book
      in bed with the flu
      early to bed
      bed bugs
      slept badly
      sleep well
      sleeping at my mums
      stay at nans
      stayed over at my sisters
      stayed the night at the hospital
      i sleep with the light on
      the dog sleeps with me
      kids sleep together in the tent
      single bed
      sleep over for leo
      no strings on that guitar
      pinocchio has no strings on him
      nude lipstick
      nude heels
      naked juice
      hard for me to say
      hard on you
      turned on the heating
      in the mood for pizza
      in the mood for thai
      dirty dishes
      dirty weekend washing
      kiss the baby for me
      kiss goodnight to the kids
      made out a will
      i made out the sign from far away
      mess around with the settings
      come over at 6 for the keys
      come over saturday with the van
      are you up? the alarm is going
      u up for pizza
      one last time in the pub
      last night was quiet
      night out with the girls
      spend the night at the airport
      body lotion
      body pump class
      student body
      i miss your cooking
      i miss you
      i love you
      i want you back
      touch base on friday
      touching film
      physical therapy
      physical education kit
      intimate gig venue
      sext is latin for six
      same sex marriage vote
      benefits form from work
      friends are visiting
      casual friday
      adult ticket
      cuddle the dog for me
      bang on time
      ride home?
      screw the shelf to the wall
      screw this weather
      strip the wallpaper
    `,
  },
  theirs: {
    shows: `
      come over tonight i want you
      send nudes
      send me a naughty pic
      i miss your body
      lets just hook up
      no strings
      one last night
      friends with benefits?
      u up 😏
      i want to sleep with you
      you owe me sex
      if you loved me youd sleep with me
      im horny
      wanna come over and fuck
      i want you in my bed
      make up sex?
    `,
    passes: `
      come over at 6 for the keys
      the bed is yours
      sleep well
      are you up for a walk
      i miss you
      last night was fun, the quiz i mean
      hook up the tv before you go
      sex ed letter came
      send me the photos of the flat
      stay with your mum
      body shop gift card
      hard to say
    `,
  },
};
