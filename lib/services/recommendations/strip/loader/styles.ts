// Styles of a strip. In a shadow root: no style of the page reaches in, none of ours gets out; only colour and typeface are the page's, so that
// the strip suits a light page as well as a dark one. Empty, it is out of the flow: in a grid or a flex box even nothing has a gap of its own.

const lines = 'rgb(128 128 128/.28)';

const css = `
:host{all:initial!important;display:block!important;color:inherit!important;font-family:inherit!important;container-type:inline-size!important;margin:24px 0!important}
:host([data-empty]){margin:0!important;position:absolute!important}
:host([data-empty]) section{display:none}
:host([data-theme=light]){color:#18211c!important;color-scheme:light!important}
:host([data-theme=dark]){color:#eef2ee!important;color-scheme:dark!important}
:host([data-theme=light]) section{background:#fff}
:host([data-theme=dark]) section{background:#18211c}
:host([data-theme=light]) section,:host([data-theme=dark]) section{padding:16px;border-radius:16px;box-shadow:0 0 0 1px ${lines}}
*{box-sizing:border-box}
header{display:flex;align-items:center;justify-content:space-between;gap:12px;margin:0 0 12px;min-height:36px}
h2{margin:0;font:inherit;font-size:20px;font-weight:700;line-height:1.25;text-wrap:balance}
nav{display:flex;gap:8px}
nav[hidden]{display:none}
button{all:unset;box-sizing:border-box;cursor:pointer;font-family:inherit;font-size:14px;font-weight:600;line-height:1.2;-webkit-tap-highlight-color:transparent}
nav button{display:grid;place-content:center;width:36px;height:36px;border-radius:50%;border:1px solid ${lines}}
nav button:hover,.add:hover{background:rgb(128 128 128/.14)}
nav button[disabled]{opacity:.35;cursor:default}
svg{width:18px;height:18px;fill:none;stroke:currentColor;stroke-width:2;stroke-linecap:round;stroke-linejoin:round}
ul{display:grid;grid-auto-flow:column;grid-auto-columns:minmax(148px,min(46cqw,184px));gap:12px;margin:0 -4px;padding:4px;list-style:none;overflow-x:auto;overscroll-behavior-x:contain;scroll-snap-type:x proximity;scrollbar-width:thin;scroll-padding:4px}
li{position:relative;display:flex;flex-direction:column;scroll-snap-align:start;border:1px solid ${lines};border-radius:12px;overflow:hidden;background:rgb(128 128 128/.05)}
li:hover{border-color:rgb(128 128 128/.6)}
a{display:flex;flex:1;flex-direction:column;color:inherit;text-decoration:none}
a::after{content:"";position:absolute;inset:0;border-radius:11px}
a:focus-visible{outline:0}
a:focus-visible::after,button:focus-visible,ul:focus-visible{outline:3px solid currentColor;outline-offset:-3px}
.picture{display:grid;place-content:center;aspect-ratio:1;overflow:hidden;background:rgb(128 128 128/.12);font-size:32px;font-weight:700;}
img{display:block;width:100%;height:100%;object-fit:cover;aspect-ratio:1}
.name{display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:2;overflow:hidden;margin:10px 12px 4px;font-size:14px;line-height:1.35;overflow-wrap:anywhere}
.price{margin:auto 12px 12px;font-size:14px;font-weight:700;font-variant-numeric:tabular-nums}
.out{font-weight:400;opacity:.75}
.add{position:relative;z-index:1;margin:0 12px 12px;padding:9px 12px;border:1px solid ${lines};border-radius:8px;text-align:center}
.wait{aspect-ratio:.68;animation:pulse 1.4s ease-in-out infinite alternate}
@keyframes pulse{to{opacity:.45}}
@media(prefers-reduced-motion:no-preference){ul{scroll-behavior:smooth}}
@media(prefers-reduced-motion:reduce){.wait{animation:none}}
@media(forced-colors:active){li,nav button,.add{border:1px solid}}
@media print{:host{display:none!important}}
`;

export const sheet = css.trim();
