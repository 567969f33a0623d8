import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useWords } from "../use-pane";

/** Something to read about one person, over the pane; it only closes. */
export function Reading({ title, onClose, children }: { readonly title: string; readonly onClose: () => void; readonly children: ReactNode }) {
  const { phrases } = useWords();
  return (
    <Dialog open onOpenChange={(_, { open }) => !open && onClose()}>
      {/* Excel takes Escape as leaving the pane, where it hears of it. */}
      <DialogSurface onKeyDown={(event) => event.key === "Escape" && event.stopPropagation()}>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          {/* It scrolls, so the keyboard must get there. */}
          <DialogContent tabIndex={0} role="group" aria-label={title}>
            {children}
          </DialogContent>
          <DialogActions>
            <Button onClick={onClose}>{phrases.close}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
