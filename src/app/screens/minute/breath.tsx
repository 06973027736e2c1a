/** Three waves and what floats on them, in step with the words; it stands still where nothing may move. @param into milliseconds into the breath at first */
export function Breath({ into, still }: { into: number; still: boolean }) {
  return (
    <div
      class={still ? "breath breath-still" : "breath"}
      aria-hidden="true"
      ref={(box) => {
        if (box?.style.getPropertyValue("--into") === "") box.style.setProperty("--into", `${-into}ms`);
      }}
    >
      <svg viewBox="0 0 1000 300" preserveAspectRatio="none" aria-hidden="true" focusable="false">
        <g class="moves">
          <path class="w3" d="M-59 263C-30 263-10 263 13 261C140 255 260 213 378 213S640 273 812 273C900 273 980 260 1051 250" />
          <path class="w2" d="M-48 231C0 237 20 240 62 240C220 240 330 148 440 148S680 249 831 249C910 249 980 230 1055 212" />
          <path class="w1" d="M-54 158C20 184 90 211 160 211C310 211 400 58 500 58S690 211 840 211C910 211 980 184 1054 158" />
        </g>
      </svg>
      <span class="float" />
    </div>
  );
}
