import type { PhraseRule } from "../../rule.ts";

/** Settles something that must be settled: children, home, money, papers, pets, work, belongings. A thin reason is `pretext`. */
export const logistics: readonly PhraseRule[] = [
  {
    id: "logistics-papers",
    label: "logistics",
    patterns: [
      "need|needs|want|wants|require|requires [a|the|your|both|our|us] [both|two] signature|signatures|permission|consent|passport|id|signing !for_the_last|bribe",
      "your signature on|by|for|and|is|too|$",
      "both of us|our to|names|signatures|sign|need|have !know",
      "both signatures|sign",
      "need|needs|want|wants both|us_both|the_both",
      "form needs|is|by|from|for|and|has",
      "the|our|final|consent divorce|financial|decree|consent order|papers|forms|statement|disclosure",
    ],
    cases: {
      flags: [
        "the lease needs both our signatures",
        "the bank wants us both in",
        "school needs both our signatures on the trip form by thursday",
      ],
      passes: ["the keeper of my heart is on holiday lol", "sign of the times eh", "both of us know it's over", "i miss the old flat"],
    },
  },
  {
    id: "logistics-money",
    label: "logistics",
    patterns: [
      "your half|share of the deposit|bill|gas|electric|water|council|vet|rent|fees|insurance|boiler|refund|mortgage|loan|cost|invoice|bond !forever",
      "half is|of_the|of_that|each 0|bill|deposit|refund|fee|vet|gas|electric|water|council|boiler|bond|mortgage",
      "0 each",
      "bill|rent|fee|fees|invoice|deposit|refund|payment|balance|premium is|are|was|for|came|due|of 0|due|in|overdue|back|out|through|your|both",
      "can|could you transfer|send_me_half|pay_half|send_your_half|lodge|send_over_your",
      "ref|reference is|number|on",
    ],
    cases: {
      flags: ["your half of the bill is 80", "it's 45 each for the trip", "the deposit came back, half is yours by the 5th"],
      passes: ["half of me is still yours", "you owe me an explanation", "i paid the price for that"],
    },
  },
  {
    id: "logistics-children",
    label: "logistics",
    patterns: [
      "parents evening is|on|at|moved|thursday|tuesday",
      "swap|swapping weekends|saturday|sunday|friday|days|weeks|this|next|your_weekend|my_weekend|wednesday|monday",
      "the kids|boys|girls finish|break_up|start|need_collecting|need_picking|need_new",
      "pick|drop|collect|get|have|take him|her|them|the_kids|the_boys|the_girls|mia|leo|noah|ella [up|off|back] at|from|by|till|until|tuesday|friday|saturday|sunday|monday|wednesday|thursday|0|tomorrow !the_beach|a_plane|my_mother",
      "can|could|will you pick|drop|collect|have|take|do|bring|get him|her|them|the_kids|the_boys|the_girls|leo|mia|noah|pickup|drop|the_school|bedtime",
      "school trip|needs|want|wants|says|rang|form|holidays|nurse|uniform|bag|office|closes",
      "nursery|childminder|creche|daycare|swimming|brownies|cubs|football_club|after_school|breakfast_club|half_term|inset_day|pe_kit|packed_lunch|reading_record|book_bag|epipen|inhaler|calpol|car_seat|booster_seat|antibiotics is|needs|closes|in|every|by|has|finishes|starts|are|goes",
      "his|her|their|the_kids|mias|leos inhaler|epipen|bag|kit|wellies|medicine|meds|jab|appointment|homework|uniform|passport|antibiotics|checkup|braces|brace is|are|in|at|needs|on|for|and|by",
      "in|inside his|her|the|their bag|rucksack|book_bag|front_pocket",
      "custody|contact|parenting|handover schedule|plan|order|days|book",
    ],
    cases: {
      flags: ["can you pick the kids up at 5", "his inhaler is in the front pocket", "can we swap weekends"],
      passes: [
        "can you pick me up and hold me",
        "you can have them all, i want nothing",
        "the school of life lol",
        "i'll take him back any day",
      ],
    },
  },
  {
    id: "logistics-things-and-home",
    label: "logistics",
    patterns: [
      "can|could you confirm|send|email|sign|return|forward|ring_them|ring_the|transfer|post the|by|your|them|which|it|over|back|me_the|on|that|if|a_photo|a_copy !love|heart|nudes",
    ],
    cases: {
      flags: [
        "Can you send the form back by friday",
        "could you confirm by friday for the landlord, please",
        "my smear letter came to yours i think, could you post it unopened",
      ],
      passes: [
        "can you send me your love",
        "the key to my heart is with you",
        "let me know if you change your mind",
        "new address, new me",
      ],
    },
  },
  {
    id: "logistics-dates",
    label: "logistics",
    patterns: [
      "the|your tenancy|lease|mortgage|deposit|landlord|letting|lettings|estate_agent|solicitor|solicitors|mediator|court|notary|registrar|insurer|insurance|bank|council|agent|agents|broker|valuer|surveyor|conveyancer wants|needs|need|says|say|ends|is|are|will|has|have|asked|rang|cant|wont|charges|charge|renews|due !hates|to_love",
      "court|hearing|mediation|mediator date|is|on|moved|at",
      "due on|by|the|friday|monday|tomorrow|back 0|the|by|in",
      "by the 0",
      "dentist|gp|optician|orthodontist|vet|speech_therapist|physio on|at|appointment|wants|needs|moved|tuesday|monday|friday|wednesday|thursday 0|monday|tuesday|wednesday|thursday|friday|both|him|her|us|to|is|for|the_0",
      "pickup|dropoff|handover is|at|on|from|today|tomorrow|for|friday|saturday|sunday|monday|tuesday|wednesday|thursday|time|still|moved|needs|by",
      "at 0 on monday|tuesday|wednesday|thursday|friday|saturday|sunday|the_0",
      "viewing|viewings is|are|at|on|saturday|booked|tomorrow",
      "does that|friday|0|saturday|sunday|tuesday|monday|thursday|wednesday work|suit ?",
      "what time works|suits|can_you|are_you_dropping|is_pickup",
      "monday|tuesday|wednesday|thursday|friday|saturday|sunday at|between|from|by|is|on|or 0|noon|half|fine|best|monday|tuesday|wednesday|thursday|friday|saturday|sunday",
    ],
    cases: {
      flags: ["does friday work for you?", "dentist on tuesday at 4", "it is due by the 5th", "what time suits"],
      passes: ["on monday i cried", "at 40 i'm starting again", "what time did you stop loving me"],
    },
  },
  {
    id: "logistics-post-and-keys",
    label: "logistics",
    patterns: [
      "sign the form|forms|page|lease|consent|transfer|release|letter|permission|deed|sheet|slip|papers|statement !when|house|over",
      "power_of_attorney|ni_number|meter_reading|meter_readings|council_tax|tv_licence|car_tax|car_insurance|home_insurance|standing_order|direct_debit|joint_account|joint_card|parking_permit|storage_unit|forwarding_address|child_benefit|child_maintenance|maintenance_payment|no_claims|logbook|capital_gains",
      "keys|key are|is with|at|in|under|on|through|to [the] landlord|reception|porter|neighbour|agent|letterbox|letter_box|estate|agents|lockbox|concierge|hook|solicitor|office",
      "drop|leave|post|return|collect|pick_up|dropping|posting|leaving [off] the|your|my keys|key|boxes|box|bags|charger|parcel|laptop|passport|cheque|forms|form|tools|bike !friday_and|under",
      "your|a|some post|parcel|letter|letters|mail|package came|arrived|is|here|at|for_you|still|went|to_mine|has",
      "letter|parcel|post came|arrived|here for|from|you|to",
      "address for|is|so|to the|post|forwarding|parcel|0|form",
      "new address is|for|so",
      "ill|i_will|i_can be|drop|leave|collect|bring|have|get|pick|post|send|meet it|them|him|her|your|the|you ** at|by|on|with|outside 0|friday|monday|reception|noon|tuesday|wednesday|thursday|saturday|sunday|school|handover",
    ],
    cases: {
      flags: ["your post is here", "a parcel came for you", "the keys are with the porter", "new address for the form"],
      passes: ["the key is to stay calm", "i wrote you a love letter", "post one more thing about me and see"],
    },
  },
];
