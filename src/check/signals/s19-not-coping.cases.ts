import type { SignalCases } from "./signal.ts";

export const cases: SignalCases = {
  code: "S19",
  mine: {
    shows: `
      i cant eat
      i cant sleep
      cant sleep cant eat
      i havent eaten in three days
      havent slept properly in two weeks
      i havent slept since you left
      barely sleeping
      hardly eating anything
      not sleeping at all
      im not eating
      ive stopped eating
      no appetite for weeks
      lost my appetite
      i cant keep food down
      ive lost 2 stone
      lost a stone since we split
      i sleep 2 hours a night
      up every night till 4 crying
      awake at 3am every night with my heart racing
      insomnia again
      nightmares every night
      living on coffee and toast
      having panic attacks
      had a panic attack in tesco
      panic attacks every day
      my chest is tight all the time and i cant breathe
      i had a breakdown at work
      im having a breakdown
      throwing up from stress every morning
      been sick with worry for days
      signed off work
      signed off with stress
      off work for three weeks, cant cope
      i cant go to work
      cant face work
      cant concentrate at work anymore
      i cant function
      cant get out of bed
      havent left the house in days
      havent washed in a week
      i havent been to uni in weeks
      missing lectures because i cant get out of bed
      crying every day at my desk
      i cry myself to sleep
      cant stop crying
      i cant stop shaking
      in bed all day for days
      ive been in bed all week
      im depressed
      depression is back
      doctor put me on antidepressants
      gp gave me sleeping tablets
      started sertraline
      im numb all day
      i feel empty all the time
      im not coping
      i cant cope anymore
      barely functioning
      falling apart at work
      spiralling every night cant sleep
      got a final warning because i cant concentrate
      i might lose my job because i keep crying
      no sleep again
      dont eat dont sleep dont work
      cnt eat cnt sleep
      its been a month and i weigh less than i did at school and my mum keeps bringing soup and i just look at it, i havent slept more than 3 hours a night
      i no dey sleep, i no dey eat
      running on 3 hours sleep every night since the breakup
      my hair is falling out from stress, not sleeping
    `,
    passes: `
      i cant eat dairy
      cant eat gluten
      i cant eat another bite
      havent eaten lunch yet
      havent eaten there
      have you eaten
      leo wont eat his peas
      the cat isnt eating
      cant sleep, the baby is teething
      cant sleep its so hot
      cant sleep, too excited for christmas
      the dog kept me up all night
      jet lag, awake at 4
      neighbours party, no sleep
      up all night with the baby
      night shift so up till 6
      slept great
      sleep well
      i slept like a log
      sleep training the puppy
      no appetite for politics
      panic over, found the keys
      panic buying toilet roll
      dont panic
      panic room is on tv
      heart attack grill
      breakdown cover for the car
      the car had a breakdown on the m6
      breakdown of the costs
      off work friday
      off work for the wedding
      day off tomorrow
      signed off on the plans
      work is busy
      the printer isnt working
      cant get the wifi to work
      cant work out the form
      cant work friday
      cant come to work party
      i cant focus the camera
      cant stop laughing
      cried laughing
      cried at the film
      crying at bake off
      the baby is crying
      leo cried at drop off
      lost weight on slimming world
      lost 2 stone running, proud
      lost my keys
      lost my phone
      in bed with the flu
      in bed all day with a cold
      bed delivery tuesday
      numb toe
      numb from the dentist
      empty fridge
      feel empty, havent had lunch
      the great depression was in the 1930s
      depressing film
      anxiety is the theme of the play
      my stomach is sick from that curry
      sick of this rain
      sick day at school for leo
      throwing up bug in the nursery
      leo threw up in the car
      out of bed early
      get out of bed leo
      the shower is broken
      not sleeping at mine tonight
      not eating out tonight
      my hair is falling out of the clip
      falling for you
      not functioning: the lift
      doctor appointment for leo
      weight limit on the bridge
      nightmare before christmas
      traffic was a nightmare
    `,
  },
};
