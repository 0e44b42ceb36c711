// The slug of the demo shop, Fern & Fable.

export const demoCatalogue = 'fern-and-fable';
