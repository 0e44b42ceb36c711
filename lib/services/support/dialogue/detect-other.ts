// "The other one", 另一个: another order than the one just talked about.

const english = /\b(?:the|my) (?:other|second|next)(?: one| order| parcel)?\b|\banother (?:one|order)\b/iu;
const chinese = /另外?(?:的|那|这)?(?:一)?[个单笔份件]|另一|别的(?:订单|单)|其他(?:订单|单)|第二[个单]/u;

/** Only in short messages: "the other one that I told your colleague about …" tells a story. */
export const detectOther = (text: string) => text.length <= 80 && (english.test(text) || chinese.test(text));
