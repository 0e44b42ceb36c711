// Styles of the button and of the panel. They live in a shadow root, as a sheet made by script: no style of the shop reaches in, none of ours
// gets out, and a Content-Security-Policy without 'unsafe-inline' lets them be.
import { adoptStyles } from '@/lib/embed/adopt-styles';
import type { LoaderTheme } from '../loader-answer';

const css = ({ colour, ink, side, scheme }: LoaderTheme) => `
:host([hidden]){display:none!important}
:host(:not([hidden])){all:initial!important;color-scheme:${scheme === 'auto' ? 'light dark' : scheme}!important}
*{box-sizing:border-box}
button{all:unset;box-sizing:border-box;cursor:pointer;font:600 15px/1.2 system-ui,sans-serif;-webkit-tap-highlight-color:transparent}
button:focus-visible{outline:3px solid ${colour};outline-offset:3px;box-shadow:0 0 0 3px #fff}
.launch{position:fixed;z-index:2147483646;${side}:calc(20px + env(safe-area-inset-${side}));bottom:calc(20px + env(safe-area-inset-bottom));display:inline-flex;align-items:center;justify-content:center;gap:10px;min-width:56px;height:56px;padding:0 16px;border-radius:28px;background:${colour};color:${ink};box-shadow:0 0 0 1px rgb(255 255 255/.35),0 8px 28px rgb(0 0 0/.28);transition:transform .16s,box-shadow .16s}
.launch:hover{transform:translateY(-2px)}
.launch[hidden]{display:none}
.launch svg{width:24px;height:24px;flex:none;fill:none;stroke:currentColor;stroke-width:2;stroke-linecap:round;stroke-linejoin:round}
.badge{position:absolute;top:-4px;${side}:-4px;min-width:22px;height:22px;padding:0 6px;border-radius:11px;background:#c62828;color:#fff;font-size:13px;line-height:22px;text-align:center;box-shadow:0 0 0 2px #fff}
.badge:empty{display:none}
dialog{position:fixed;z-index:2147483647;inset:auto;${side}:calc(20px + env(safe-area-inset-${side}));bottom:calc(88px + env(safe-area-inset-bottom));margin:0;padding:0;border:0;width:400px;height:min(680px,100dvh - 108px);max-width:none;max-height:none;overflow:hidden;border-radius:18px;background:#fff;color:#18211c;box-shadow:0 0 0 1px rgb(0 0 0/.08),0 24px 64px rgb(0 0 0/.32)}
dialog::backdrop{background:none}
dialog[open]{animation:rise .2s cubic-bezier(.22,1,.36,1)}
dialog:focus{outline:0}
iframe{display:block;width:100%;height:100%;border:0;color-scheme:${scheme === 'auto' ? 'light dark' : scheme}}
.notice{position:absolute;inset:0;display:grid;place-content:center;justify-items:center;gap:16px;padding:32px;background:inherit;font:15px/1.5 system-ui,sans-serif;text-align:center}
.notice[hidden]{display:none}
.notice p{margin:0;max-width:32ch;text-wrap:balance}
.notice button{padding:10px 18px;border-radius:10px;background:${colour};color:${ink}}
.notice button.quiet{background:none;color:inherit;text-decoration:underline}
.wait{width:28px;height:28px;border-radius:50%;border:3px solid ${colour};border-top-color:transparent;animation:turn .9s linear infinite}
@keyframes rise{from{opacity:0;transform:translateY(14px)}}
@keyframes turn{to{transform:rotate(1turn)}}
${scheme === 'light' ? '' : scheme === 'dark' ? darkPanel : `@media(prefers-color-scheme:dark){${darkPanel}}`}
@media(max-width:639px){dialog{inset:var(--from,0) 0 auto;width:100%;height:var(--seen,100dvh);border-radius:0;box-shadow:none;padding:env(safe-area-inset-top) env(safe-area-inset-right) env(safe-area-inset-bottom) env(safe-area-inset-left)}}
@media(prefers-reduced-motion:reduce){*{animation-duration:.01s!important;transition:none!important}.wait{animation:none}}
@media print{.launch,dialog{display:none!important}}
@media(forced-colors:active){.launch,dialog{border:1px solid}}
`;

const darkPanel = 'dialog{background:#18211c;color:#eef2ee;box-shadow:0 0 0 1px rgb(255 255 255/.14),0 24px 64px rgb(0 0 0/.6)}';

/** Phones: as wide as the sheet above says. */
export const phone = '(max-width: 639px)';

export const wear = (root: ShadowRoot, theme: LoaderTheme) => adoptStyles(root, css(theme));

const still = 'html{overflow:hidden!important;overscroll-behavior:none!important}';

/** Keeps the page of the shop from scrolling behind the chat. Returns what lets it go. */
export function holdPage(): () => void {
  const before = { x: scrollX, y: scrollY };
  const letGo = adoptStyles(document, still);
  return () => {
    letGo();
    scrollTo(before.x, before.y);
  };
}
