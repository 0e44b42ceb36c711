/** Puts a sheet on, made by script, so that a Content-Security-Policy without 'unsafe-inline' lets it be; returns what takes it off. */
export function adoptStyles(root: ShadowRoot | Document, text: string): () => void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    return () => {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
    };
  } catch {
    // Browsers from before 2023.
    const style = document.createElement('style');
    style.textContent = text;
    (root instanceof Document ? root.head : root).append(style);
    return () => style.remove();
  }
}
