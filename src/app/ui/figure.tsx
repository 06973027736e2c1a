import type { ComponentChildren } from "preact";
import { words } from "../words/en.ts";
import { Icon } from "./icon.tsx";
import "./charts.css";

/** A chart with its caption and its table. `says` is the same content in a sentence, for those who do not see it. */
export function Figure(props: {
  says: string;
  caption: string;
  /** What opens the table, where "As a table" does not say it. */
  summary?: string;
  table: { readonly title: string; readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] };
  children: ComponentChildren;
}) {
  const { says, caption, summary = words.shell.table, table, children } = props;
  return (
    <figure class="fig">
      <div role="img" aria-label={says}>
        {children}
      </div>
      <figcaption>
        <span>{caption}</span>
        <details>
          <summary>
            {summary}
            <Icon name="down" small />
          </summary>
          <div class="scroll-x">
            <table>
              <caption class="sr">{table.title}</caption>
              <thead>
                <tr>
                  {table.head.map((one, index) => (
                    <th key={index} scope="col">
                      {one}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {table.rows.map(([first, ...rest], index) => (
                  <tr key={index}>
                    <th scope="row">{first}</th>
                    {rest.map((one, index) => (
                      <td key={index}>{one}</td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </details>
      </figcaption>
    </figure>
  );
}
