import type { SignalCases } from "./signal.ts";

export const cases: SignalCases = {
  code: "S17",
  mine: {
    shows: `
      im drunk
      i'm so drunk
      im a bit tipsy
      im hammered
      absolutely wasted rn
      im pissed
      pissed as a fart and i miss her
      drunk and alone
      drunk af
      sorry im drunk
      drunk texting again
      ive had a few
      had one too many
      had too much to drink
      ive had 6 pints
      7 pints in
      4 cans deep
      half a bottle of wine in
      a bottle of wine down
      third glass of wine and i want to text him
      ive drank a whole bottle of vodka
      drinking alone again
      drinking on my own since 4
      been drinking all day
      drank too much
      drinking to forget
      wine is making me brave
      its the wine talking
      the gin made me do it
      im steaming
      off my face
      off my tits tbh
      im stoned
      high as a kite
      so high rn
      im high
      im coked up
      did a few lines
      took some mdma
      took a pill
      popped a xanax
      smoked a joint
      smoked too much weed
      had an edible
      im on pills
      on a comedown
      coming down and i miss him
      i relapsed last night, started drinking again
      fell off the wagon
      hungover and sad
      the room is spinning
      cant see straight ive had that much
      in the pub hammered wanna ring her
      plastered haha
      im trolleyed
      bladdered and crying in a taxi
      m drnk
      im dronk
      not exactly sober
      not sober enough for this
      drowning my sorrows
      dutch courage
      out on the lash
      on a bender since friday
      ket again
      been at the whiskey
      its 2am and ive had three gins and her name is just there at the top
      mi drunk
      i don drink plenty
      me n a bottle of red
      downed 5 shots
      shots of tequila and ur number
    `,
    passes: `
      im not drunk
      i dont drink
      i havent had a drink in weeks
      sober for 40 days
      sober october
      he was drunk
      she drinks too much
      my dad is drunk again
      you were drunk
      the lads are hammered
      everyone was wasted
      high school reunion
      high five
      high heels
      high time
      high street
      blood pressure is high
      the kite is high up
      pissed off
      im pissed off at the council
      hammered by the rain
      hammer and nails
      i wasted my time
      wasted the whole day on forms
      smashed my phone
      smashed it today
      wrecked after work
      wrecked the car
      locked out
      lit a candle
      baked a cake
      baked beans
      stoned dates
      merry christmas
      rolling in money
      tripping over the cat
      had a few days off
      had a few questions
      had a few friends round
      a bottle of water
      a glass of milk
      a can of coke
      cans of tuna
      pint of milk
      shot of espresso
      drink water
      drinking tea
      drank my coffee
      drink up, we are leaving
      line in the sand
      the line is busy
      online
      on the train line
      joint account
      joint pain
      speed limit
      acid reflux
      pot of tea
      pot plants
      took my antibiotics
      took two paracetamol
      pills for the dog
      weed the garden
      weeds in the drive
      wine stain on the carpet
      red wine vinegar
      a drink after work on friday?
      mushrooms for dinner
      coke zero please
      gin rummy
      blackout curtains
      power blackout
      drunk on love
      bar of chocolate
      pub quiz on tuesday
      i can see straight through you
      spinning class
      sloshed paint on the floor
    `,
  },
};
