/** Which language a script on another page speaks: the tag's, else the page's, else the visitor's own. */
export function languageOf(asked: string | undefined): 'en' | 'zh' {
  const tongue = asked || document.documentElement.lang || navigator.language || 'en';
  return /^zh\b/i.test(tongue) ? 'zh' : 'en';
}
