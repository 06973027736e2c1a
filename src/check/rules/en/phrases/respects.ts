import type { PhraseRule } from "../../rule.ts";

/** Gives space, thanks, or wishes well, and asks nothing. */
export const respects: readonly PhraseRule[] = [
  {
    id: "wishes-well",
    label: "respects",
    patterns: [
      "^ all the best $",
      "may you|god|he|life [both|be|find|have|always|keep|bless] happy|blessed|peace|well|joy|you|kind",
      "i hope you find|get|have happiness|peace|joy|what_you|everything_you|someone_who|a_good|a_lovely|some_peace",
      "hope life|the_year|the_new_year|this_year|the_new_job|the_new_place|the_move is|treats|goes|brings [you|going|treating] [very|so|really] well|kind|gentle|good|gently|easier|better|bright",
      "^ be well|happy|kind_to_yourself|good_to_yourself|blessed|gentle_with_yourself $",
      "mind yourself $",
      "all the best for|with|in the|your|you|everything|it !next|her|him",
      "wishing you|ye|yous|you_both|your_family [all|both|only|every|nothing|and_yours|nothing_but] well|happiness|peace|joy|the_best|every|all_the|all|strength|the_very_best !and_the|my",
      "wish you well|all_the_best|nothing_but|every_happiness|happiness|peace|joy|only_good|good_things !but_first|can|which|is|and_im_tired|before",
      "take care of yourself|yourselves !since|my",
      "look|mind after yourself|yourselves",
      "^ go well|easy|gently|safely",
      "go easy on yourself",
      "god bless|keep you|yous|ye|her|your !you_need",
      "thinking of you all|and_your_family|and_yours",
    ],
    cases: {
      flags: ["i wish you well", "take care of yourself", "wishing you all the best, honestly"],
      passes: [
        "wish you were here",
        "wishing you the day you deserve",
        "take care with the glass in the box",
        "good luck finding anyone like me",
      ],
    },
  },
  {
    id: "thanks",
    label: "respects",
    patterns: [
      "^ thank_you|thanks for everything $",
      "grateful|thankful for|to_have|that_we|we the_years|the_time|what_we|our|known|had|met|those|every|shared",
      "thank|thanks you|for [for] telling me straight|yourself|the_truth|honestly|kindly|in_person|to_my_face|plainly|gently|first",
      "thank|thanks|thankful|grateful|thank_you [you] [so_much|truly|again|sincerely] for being|your [so] kind|honest|honesty|kindness|patience|patient|gentle|good_to_me|straight_with_me !for_once|about_the|finally",
      "thank|thanks|thankful|grateful|thank_you [you] [so_much|a_lot|truly|again|sincerely] for [all] the|our|those [good|lovely|happy|many|three|four|five|six|seven|ten|0|years|time] [good|lovely|happy] years|time|times|summers !wasted|both|lesson",
    ],
    cases: {
      flags: ["thank you for the good years", "thanks for everything", "thank you for the years we had"],
      passes: ["thanks for the wasted years", "thank you for the link to the form", "thanks for the recipe", "grateful for nothing"],
    },
  },
  {
    id: "gives-space",
    label: "respects",
    patterns: [
      "^ ill|i_will give you [some|your] space $",
      "i|and_i|so_i wont|will_not|shant text|message|contact|ring|trouble|disturb you again|further|unless|any_more !until|guess|but",
      "leaving you in_peace|be|to_it",
      "give|giving|take you|all [the|all_the] space|quiet|distance|room|time you [wanted|asked|need|needed] [for] !but|then|from|like",
      "ill|i_will|so_ill [just|now] leave you in_peace|be|to_it|alone now|and|$",
      "keep out of your way",
      "stepping|taking_a_step|take_a_step back as|like|now|and|from|so",
      "i let|release you|go|it go in|with|now",
    ],
    cases: {
      flags: ["i'll leave you in peace now", "ill give you the space you asked for", "i'll give you the space you asked for"],
      passes: [
        "i'll leave you alone after you tell me why",
        "i'll give you space if you unblock me",
        "keep the space by the door free for the bikes",
        "no need to bring the car seat",
      ],
    },
  },
  {
    id: "good-luck",
    label: "respects",
    patterns: [
      "good luck with|for the|your|everything|it|all !finals|next|marrows",
      "i|we|and|truly|only|genuinely|do [do|only|just|really|truly|sincerely|still|honestly|genuinely] wish|wishing you|yous|ye|them|you_both|you_and|you_all [both|all|and_yours|only|every|nothing_but|nothing|a|the|and_him|and_her|and_the_family] [only|very] well|happiness|peace|joy|love_and|good|the_best|every|nothing_but|all_the|luck|a_good|the_very|a_happy|a_lovely|a_peaceful|health|strength|all|a_gentle|a_long|a_great|safe|best|only_good !day_you_deserve|were|would|had|hadnt|could",
      "best of luck with|for|to|in|at|and|$",
      "sorry for|about your loss",
      "my condolences",
    ],
    cases: {
      flags: ["good luck with the move", "I wish you every happiness.", "I'm sorry for your loss, your dad was a gentleman."],
      passes: ["good luck finding anyone like me", "happy birthday to me", "luck ran out, the printer died"],
    },
  },
  {
    id: "no-grudge",
    label: "respects",
    patterns: [
      "i hold|have|bear|ve_got|got no|nothing ill|bad|hard|against|grudge|hard_feelings|bitterness",
      "nothing against you",
      "no bad blood",
      "please dont feel bad|guilty|you_have",
      "nothing but good|gratitude|respect|love_and_respect|thanks|kind",
      "i [wont|will_not|dont] hold it|anything against",
    ],
    cases: {
      flags: ["i hold nothing against you", "please dont feel bad", "nothing but good wishes from here"],
      passes: ["hold the line, the agent is on", "lean it against the wall", "i feel bad about the dent"],
    },
  },
  {
    id: "takes-the-no",
    label: "respects",
    patterns: [
      "i [do|fully|completely|will|totally|really] respect|accept|honour your decision|wishes|choice|answer !i|might|but|once|and_when",
      "its|thats your life|call|choice|decision and|now|to|its|a|$ [i|a|and] !but",
      "your no is a",
    ],
    cases: {
      flags: ["i respect your decision", "your no is a no", "I respect your decision."],
      passes: ["the judge's decision is on friday", "you asked for the receipt, here it is", "i respect that but one more thing"],
    },
  },
];
