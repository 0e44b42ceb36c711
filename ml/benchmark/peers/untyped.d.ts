// Packages that come without types: only what the benchmark calls.
declare module '@nlpjs/nlp' {
  export class Nlp {
    constructor(settings: object);
    container: { register(name: string, value: object): void };
    use(plugin: unknown): void;
    addLanguage(locale: string): void;
    addDocument(locale: string, text: string, intent: string): void;
    train(): Promise<void>;
    process(locale: string, text: string): Promise<{ classifications: { intent: string; score: number }[] }>;
    toJSON(): object;
  }
}
declare module '@nlpjs/lang-en' {
  export const LangEn: unknown;
}
declare module 'sentiment' {
  export default class Sentiment {
    analyze(text: string): { score: number };
  }
}
declare module 'wink-sentiment' {
  export default function winkSentiment(text: string): { score: number };
}
