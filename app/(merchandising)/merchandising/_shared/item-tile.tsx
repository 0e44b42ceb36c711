'use client';
// A small picture of an item beside its name; decoration, so it is not read out. Where it cannot be loaded, the first letter stands in.
import { useState } from 'react';

export function ItemTile({ image, name }: { image: string; name: string }) {
  const [failed, setFailed] = useState(false);
  return (
    <span aria-hidden className="grid size-10 shrink-0 place-content-center overflow-hidden rounded-md bg-muted text-sm font-semibold text-muted-foreground">
      {failed ? name.slice(0, 1) : (
        // A tile drawn by us, or the shop's own picture from anywhere: nothing for the image optimiser.
        // eslint-disable-next-line @next/next/no-img-element
        <img src={image} alt="" width={40} height={40} loading="lazy" className="size-10 object-cover" ref={(element) => { if (element?.complete && element.naturalWidth === 0) setFailed(true); }} onError={() => setFailed(true)} />
      )}
    </span>
  );
}
