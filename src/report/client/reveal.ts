/** Opens what a link leads into. */
export function revealTarget(): void {
  const reveal = (): void => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    let folded = target?.closest('details') ?? null;
    if (!target || !folded) return;
    while (folded) {
      folded.open = true;
      folded = folded.parentElement?.closest('details') ?? null;
    }
    target.scrollIntoView({ block: 'center' });
  };
  window.addEventListener('hashchange', reveal);
  reveal();
}
