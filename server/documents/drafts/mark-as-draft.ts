const style = `<style>
.draft-mark {
  position: fixed;
  top: 38%;
  left: 0;
  width: 100%;
  color: rgba(176, 28, 28, 0.16);
  font-size: 130px;
  letter-spacing: 60px;
  text-align: center;
  transform: rotate(-24deg);
  pointer-events: none;
}
</style>`;

/** A rendered paper with 草稿 across it, so that nobody takes a preview for the paper. */
export function markAsDraft(html: string): string {
  return html
    .replace('</head>', () => `${style}</head>`)
    .replace('</body>', () => '<div class="draft-mark" aria-hidden="true">草稿</div></body>');
}
