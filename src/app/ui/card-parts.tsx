import type { ComponentChildren } from "preact";
import type { Card, Words } from "#formula";
import { cardPartsWords as say } from "../words/en/card-parts.ts";
import { Tick } from "./tick.tsx";
import "./card-parts.css";

type Parts = Card["parts"];

/** Ticks on a card's steps, by the part's place and the step's. */
export interface Ticks {
  isDone(part: number, step: number): boolean;
  tick(part: number, step: number): void;
}

/**
 * The parts of a card from the library: text, steps, and words for somebody.
 * @param toThem words to the other person are shown; never while a way to them is closed (F4)
 * @param acts what can be done with words for somebody, below them
 * @param ticks steps that can be ticked, and taken back by a second tap
 */
export function CardParts(props: { parts: Parts; toThem: boolean; acts?(words: Words): ComponentChildren; ticks?: Ticks | null }) {
  const { parts, toThem, acts, ticks = null } = props;
  return (
    <>
      {parts.map(({ title, text, steps = [], says = [] }, part) => {
        const shown = says.filter(({ to }) => toThem || to !== "ex");
        return (
          <section key={text} class="stack">
            {title !== undefined && <h2>{title}</h2>}
            <p>{text}</p>
            {steps.length > 0 && <Steps steps={steps} part={part} ticks={ticks} />}
            {shown.length > 0 && (
              <ul class="said-list">
                {shown.map((words) => (
                  <li key={words.text}>
                    {words.theirs !== undefined && (
                      <p class="small soft">
                        {say.theirs} {words.theirs}
                      </p>
                    )}
                    <p class="words">{words.text}</p>
                    {acts?.(words)}
                  </li>
                ))}
              </ul>
            )}
          </section>
        );
      })}
    </>
  );
}

function Steps({ steps, part, ticks }: { steps: readonly string[]; part: number; ticks: Ticks | null }) {
  if (ticks === null)
    return (
      <ol class="plain-steps">
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    );
  return (
    <ul class="list">
      {steps.map((step, index) => {
        const done = ticks.isDone(part, index);
        return (
          <li key={step} class="task" data-done={done || undefined}>
            <Tick label={say.done(step)} done={done} run={() => ticks.tick(part, index)} />
            <p class="task-body">{step}</p>
          </li>
        );
      })}
    </ul>
  );
}
