import type { MetadataRoute } from 'next';

export default function manifest(): MetadataRoute.Manifest {
  return {
    name: 'Trefoil',
    short_name: 'Trefoil',
    start_url: '/',
    display: 'standalone',
    background_color: '#f8fbf7',
    theme_color: '#0b5a3a',
    icons: [
      { src: '/icon.svg', sizes: 'any', type: 'image/svg+xml' },
      { src: '/apple-icon', sizes: '180x180', type: 'image/png' },
    ],
  };
}
