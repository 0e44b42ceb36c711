'use client';

// The last resort, when even the layout fails: no translations, no styles of ours.
export default function GlobalError({ reset }: { reset: () => void }) {
  return (
    <html lang="en">
      <body style={{ fontFamily: 'system-ui, sans-serif', display: 'grid', placeContent: 'center', minHeight: '100dvh', textAlign: 'center' }}>
        <h1>Trefoil could not show this page · Trefoil 无法显示此页面</h1>
        <p>The error is in the server&apos;s log. 错误已写入服务器日志。</p>
        <p>
          <button type="button" onClick={reset}>
            Try again · 重试
          </button>
        </p>
      </body>
    </html>
  );
}
