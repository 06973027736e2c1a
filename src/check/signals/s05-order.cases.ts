import type { SignalCases } from "./signal.ts";

export const cases: SignalCases = {
  code: "S5",
  mine: {
    shows: `
      i have a restraining order against me
      she got a restraining order
      he took out a restrainin order on me
      theres a restraining order till march
      I'm under a protection order
      the protective order says 200 metres
      got served with a non molestation order
      non-mol runs out in june
      an injunction was granted on monday
      she has an injunction against me
      the court order says no contact
      under the order im not allowed to message her
      i think this breaches the order
      if i text her am i in breach
      i broke my bail conditions
      im on bail
      my bail conditions say i cant contact her
      out on bail till the hearing
      released under investigation
      im on probation and cant go near her
      the police warned me not to contact him
      police told me to stay away from her
      two officers came to my door about the messages
      the guards said if i message again ill be arrested
      gardai cautioned me
      i got a police caution for harassment
      they gave me a harassment warning
      got a PIN from the police last year
      i was arrested for harassment
      charged with stalking
      charged with coercive control
      im not allowed to contact her, the judge said
      the judge said stay away from the house
      court said no contact
      not allowed within 100 metres of her
      i have to stay 500 feet away
      im banned from going near his work
      hr told me not to contact her at work
      my manager issued a no contact letter between us
      uni gave me a no contact order
      the school said i cant come near the gate
      avo was granted thursday
      dvo against me
      theres a TRO
      barring order stays till march
      i have a safety order hearing
      got served papers on friday
      we can only talk through solicitors because of the order
      i have an ankle tag
      she's put an occupation order on the house
      the sheriff served me
      i cant message u because of the court order but
      i know theres an order but i miss you
      sorry i know the order says i shouldnt write
      there is a restraining order against him
      i got a restraining order on my ex
      he breached his bail again
      he broke the non molestation order
      prohibited steps order for the kids
      cops said one more text and its a charge
      so i was stood at the counter and the officer tells me ive had a harassment warning and i said i only wanted to say sorry and now i dont know if i can even send flowers
      an exclusion order from the flat
      my licence conditions say no contact
      the magistrate ordered no contact direct or indirect
      apprehended violence order
    `,
    passes: `
      order a pizza
      can you order the food
      in order to sleep i read
      order number 4471 has shipped
      out of order
      tall order
      mums orders, wash your hands
      court is booked for tennis at 7
      badminton court 3
      food court at 1
      the ball is in your court
      police stopped us for the speed camera
      police came about the burglary next door
      the police found the bike
      he plays a cop in the show
      listening to the police, roxanne
      my cousin is on bail lol
      in the film he breaks his bail
      watching a show about a restraining order
      i need a restraining order from this fridge
      restraining order against carbs
      my probation period at work ended
      passed probation at the new job
      warning light on the dashboard
      weather warning tomorrow
      flood warning again
      spoiler warning
      last warning from the landlord about the bikes
      charged my phone
      charged with my laptop charger
      he charged me 40 for the ride
      arrested development is back on
      stay 2 metres apart sign still up haha
      within 10 minutes
      within walking distance
      protection racket in the film
      sun protection factor 50
      data protection officer called
      safety pin
      my boss told me to go home early
      hr sent the payslips
      the school rang about nits
      the judge on bake off
      not allowed to park here
      im not allowed dairy
      banned from the kitchen haha
      banned from the group chat
      bail me out, i need change
      bail on friday? im tired
      bale of hay
      haymaking bales
      a caution sign, wet floor
      proceed with caution
      ankle bracelet for her birthday
      notice period is a month
      take this as notice under the tenancy
      the police officer next door is moving
      order of service for nans funeral
      standing order for the rent
      cancel the standing order please
      postal order
      pecking order
      i ordered you a coffee
      marching orders from mam lol
      order of the phoenix on tonight
      trespass is my favourite outdoor shop
      duck duck tag
      name tag for leo
      the sheriff in toy story
      mediation on thursday
      he was charged for the wrong meal
    `,
  },
  theirs: {
    shows: `
      i've reported you to the police
      ive gone to the guards with your messages
      next message goes to the police
      i have a restraining order, stop
      you are breaching the order
      my solicitor will write to you about an injunction
      im applying for a non molestation order
      im getting a restraining order
      the police have your messages
      the police told me to write this once
      i called the cops
      the court said you cant contact me
      this is harassment
      i filed a report
      theres a crime number now
      contact me only through my solicitor
      your bail conditions say no contact
      i am recording this as harassment
      police are aware
      the judge said no contact
      made a statement to the police
      HR know, i reported it
    `,
    passes: `
      i ordered pizza
      did you order the chairs
      the police called about the bike
      i rang the police about next door
      court is at 7, bring the rackets
      my solicitor friend says hi
      the weather warning is off
      standing order for the rent is set
      im free friday
      the judge on bake off cried
      i reported the leak to the landlord
      i called you
      school sent a warning about nits
      bail of hay arrived
      your order came
      my probation ended, permanent now
      police station car park at 5 for the handover
      served dinner at 6
    `,
  },
};
