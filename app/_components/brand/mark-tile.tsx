// The mark on a tile, in plain SVG and styles, for pictures that are drawn on the server (icons, Open Graph).

export function MarkTile({ size, rounded = true }: { size: number; rounded?: boolean }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32">
      <rect width="32" height="32" rx={rounded ? 8 : 0} fill="#0b5a3a" />
      <path d="M16 14.7C12.2 12.1 10.6 9.7 10.6 7.1a5.4 5.4 0 0 1 10.8 0c0 2.6-1.6 5-5.4 7.6Z" fill="#f4fbf4" />
      <path d="M15.3 15.9c-.4 4.6-1.7 7.1-3.9 8.4a5.4 5.4 0 0 1-5.4-9.3c2.2-1.3 5.1-1.3 9.3.9Z" fill="#f4fbf4" opacity="0.85" />
      <path d="M16.7 15.9c4.2-2.2 7.1-2.2 9.3-.9a5.4 5.4 0 0 1-5.4 9.3c-2.2-1.3-3.5-3.8-3.9-8.4Z" fill="#f4fbf4" opacity="0.7" />
      <path d="M16 16.5c.3 4.6.2 8.6-1.7 12.8" stroke="#f4fbf4" strokeWidth="1.8" strokeLinecap="round" fill="none" />
    </svg>
  );
}
