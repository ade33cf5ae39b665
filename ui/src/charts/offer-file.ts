/** Hands the reader a file that was made in the browser. */
export function offerFile(name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // the browser has begun to read it by then
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 10_000);
}
