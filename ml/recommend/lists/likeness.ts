// How alike two items are to the eye of somebody who reads a list: by category.
import { oncePer } from '../../core/once-per';
import type { ItemModel } from '../model/item-model';

const mainCategories = oncePer((categories: ItemModel['categories']) => categories.map((path) => path.split('/')[0]));

/** 1 for the same category, ½ for the same main category, else 0. */
export function likenessIn({ category, categories }: Pick<ItemModel, 'category' | 'categories'>): (a: number, b: number) => number {
  const main = mainCategories(categories);
  return (a, b) => {
    const [first, second] = [category[a] ?? 0, category[b] ?? 0];
    if (first === second) return 1;
    return main[first] === main[second] ? 0.5 : 0;
  };
}
