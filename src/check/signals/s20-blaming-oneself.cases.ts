import type { SignalCases } from "./signal.ts";

export const cases: SignalCases = {
  code: "S20",
  mine: {
    shows: `
      i deserved it when he hit me
      i probably deserved it
      i deserved the slap
      i deserved what he did
      i deserve how she treats me
      i had it coming
      i asked for it, i answered him back
      i provoked him
      i provoked her and she hit me
      i made him hit me
      i made him angry so he hit me
      i make her lose her temper
      i drove him to it
      its my fault he hits me
      its my own fault he lost his temper
      my fault she hit me i was nagging
      it was my fault he choked me
      he hit me because of me
      he only hits me because i wind him up
      he only hit me once
      he only pushed me
      she only slaps me when im late
      he just pushed me a bit
      it was only a slap
      it was just a push
      its not abuse, he just gets angry
      it wasnt rape i didnt say no loud enough
      he didnt mean to hurt me
      he didnt mean it when he hit me
      hes not usually violent, only when i answer back
      hes not a violent man he just snapped
      he wouldnt have hit me if i had kept quiet
      if i hadnt answered back he wouldnt have hit me
      if only id listened she wouldnt have hit me
      he wouldnt hit me if i was better
      i pushed his buttons
      i push her buttons and she snaps
      i wind him up
      i know i wind her up
      i was nagging so he hit me
      i was being difficult and he slapped me
      no wonder he hit me
      no wonder she lost it
      i dont blame him for hitting me
      cant blame her for slapping me
      i blame myself for the abuse
      i blame myself that he hit me
      maybe its my fault that he gets violent
      i let him do it to me
      i shouldnt have worn that, it was my fault he raped me
      i shouldnt have made him mad
      i bruise easily
      he says its my fault he hits me and hes right
      she says i made her do it and maybe thats true
      other women get it worse
      everyone says its abuse but i provoked him
      i told them i walked into a door, he didnt mean it
      i must have done something to deserve the way he treated me
      i was the problem, he only hit me cos of me
      i deserve a slap for how i spoke to him
      his temper is my fault, i know how he gets
      i should have shut up and he wouldnt have hit me
      its cos of me he hits
      it wasnt that bad he only grabbed me
      he slapped me but i did talk back so its on me
      is my fault he beat me, i talk too much
    `,
    passes: `
      i deserved to be dumped
      i deserved the promotion
      i deserve a holiday
      i deserve better
      i deserved that parking ticket
      you deserved better
      its my fault we broke up
      its all my fault you left
      my fault, i missed the bus
      my fault the cake burned
      it was my fault we were late
      i made him laugh
      i made her dinner
      i made him late
      i made her leave
      i made you angry and im sorry
      i drove him to the airport
      i pushed him on the swing
      i pushed the button for the lift
      i wind the clock
      i wound the wool
      he hit the bar twice
      he hit a pothole
      he hit me up for a lift
      he hit me
      she slapped me
      its never my fault he hits me
      i did not deserve it
      nobody deserves that
      it wasnt my fault
      he said it was not my fault
      it was just a joke
      it was only a kiss
      it was only 5 quid
      it was just a film
      he didnt mean to be late
      she didnt mean to forget
      he isnt usually late
      not usually this busy
      he only called because of the rent
      he only eats pasta
      she only texts when she wants something
      if i hadnt been late we would have seen it
      if i had known i wouldnt have come
      if id been kinder she wouldnt have left
      he wouldnt have left if i listened
      no wonder he left
      no wonder youre tired
      i dont blame you for leaving
      i dont blame him for ending it
      i blame myself for the breakup
      i blame the weather
      peaches bruise easily
      apples bruise
      asked for it medium rare
      i asked for the bill
      i brought this cake
      she had it coming, the villain
      he lost his temper with the printer
      the dog wouldnt have barked
      i was difficult to live with
      i was jealous and im sorry
      i let him down
      i let him go first
      i should have listened
      i shouldnt have said that
      i talk too much
      he does not like mushrooms
      he says im right
      people say i look tired
    `,
  },
  theirs: {
    shows: `
      look what you made me do
      you made me do it
      you made me hit you
      you deserved it
      you had it coming
      you asked for it
      its your fault i lost it
      its your own fault i hit you
      if you hadnt pushed me i wouldnt have hit you
      if you just listened i wouldnt have to shout
      i wouldnt have to hit you if you listened
      i only hit you because you started it
      i only pushed you
      it was just a slap
      it wasnt even that hard
      i barely touched you
      you know how i get when you talk back
      you push my buttons
      you provoke me
      dont make me hurt you
      any other man would have done worse
      youre the abusive one
      you bring this out in me
      serves you right
    `,
    passes: `
      you made me laugh
      you made me so happy
      you deserved that promotion
      you deserve better than me
      its not your fault
      its your fault im addicted to that show
      look what you made, its lovely
      its my fault
      you started the dishwasher
      i only texted because of the rent
      it was just a joke
      it wasnt that far
      i barely slept
      you know how the oven works
      you push the red button
      dont make me laugh
      any other day is fine
      youre right
      i barely touched my dinner
    `,
  },
};
