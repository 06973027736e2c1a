/** An address at which nothing stands any more: it says so, and leads to the page above. */
export function Gone(props: { title: string; why?: string; to: string; toTitle: string }) {
  const { title, why, to, toTitle } = props;
  return (
    <div class="intro">
      <h1 tabIndex={-1}>{title}</h1>
      {why !== undefined && <p class="soft">{why}</p>}
      <p>
        <a class="btn" href={`#${to}`}>
          {toTitle}
        </a>
      </p>
    </div>
  );
}
