'use client';
// Deleting with a way back: the row disappears at once, and is really deleted when the "undo" has passed.
import { useTranslations } from 'next-intl';
import { useCallback } from 'react';
import { toast } from 'sonner';
import { askServer, ServerRefused } from '@/lib/device/ask-server';
import { useDeviceSession } from '../_device/device-provider';
import { useFailureText } from './use-failure-text';

const undoMs = 6000;

interface Deletion {
  path: string;
  /** Ids of answers that lie on this device. */
  localIds: string[];
  message: string;
  hide: () => void;
  restore: () => void;
}

/** Starts a deletion that can be taken back for six seconds; leaving the page completes it. */
export function useDelete(): (deletion: Deletion) => void {
  const t = useTranslations('sentiment');
  const failureText = useFailureText();
  const { outbox } = useDeviceSession();

  return useCallback(
    ({ path, localIds, message, hide, restore }) => {
      hide();
      const complete = async () => {
        window.removeEventListener('pagehide', leave);
        try {
          if (localIds.length > 0) await outbox.remove(localIds);
          else await askServer(path, { method: 'DELETE' });
        } catch (error) {
          if (error instanceof ServerRefused && error.status === 404) return;
          restore();
          toast.error(failureText(error));
        }
      };
      const timer = setTimeout(() => void complete(), undoMs);
      const leave = () => {
        clearTimeout(timer);
        if (localIds.length > 0) void outbox.remove(localIds);
        else void fetch(path, { method: 'DELETE', keepalive: true });
      };
      window.addEventListener('pagehide', leave, { once: true });
      toast(message, {
        duration: undoMs - 500,
        action: {
          label: t('undo'),
          onClick: () => {
            clearTimeout(timer);
            window.removeEventListener('pagehide', leave);
            restore();
          },
        },
      });
    },
    [t, failureText, outbox],
  );
}
