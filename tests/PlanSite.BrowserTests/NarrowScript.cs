namespace PlanSite.BrowserTests;

/// <summary>What is wrong with a page at the width that the window has, one line a fault.</summary>
internal static class NarrowScript
{
    public const string Faults = """
        () => {
          const root = document.documentElement;
          const found = [];
          const say = (what, element, more) => found.push(`${what}: ${more} <${element.outerHTML.slice(1, 90).replace(/\s+/g, ' ')}`);
          const words = (element) => [...element.querySelectorAll('.vh')].reduce((text, hidden) => text.replace(hidden.textContent, ''), element.textContent);
          const lines = (node, from, to) => {
            const range = document.createRange();
            range.setStart(node, from);
            range.setEnd(node, to);
            return new Set([...range.getClientRects()].filter((box) => box.width > 0).map((box) => Math.round(box.top))).size;
          };
          const isSeen = (element) => {
            const box = element.getBoundingClientRect();
            if (box.width < 4 || box.height < 4 || box.right <= 0) return false;
            for (let at = element; at; at = at.parentElement) {
              const style = getComputedStyle(at);
              if (style.clipPath !== 'none' || style.opacity === '0') return false;
              const outer = at.getBoundingClientRect();
              if (at !== element && style.overflow !== 'visible' && Math.min(outer.width, outer.height) < 4) return false;
            }
            return true;
          };

          if (root.scrollWidth > root.clientWidth) say('scrolls sideways', document.body, `${root.scrollWidth} of ${root.clientWidth}`);

          for (const cell of document.querySelectorAll('td, th')) {
            if (!cell.checkVisibility() || !isSeen(cell) || words(cell).replace(/\s/g, '').length < 5) continue;
            const style = getComputedStyle(cell);
            const em = parseFloat(style.fontSize);
            const inner = cell.getBoundingClientRect().width - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
            const texts = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
            let wraps = false;
            while (texts.nextNode()) wraps ||= texts.currentNode.data.trim() && isSeen(texts.currentNode.parentElement) && lines(texts.currentNode, 0, texts.currentNode.length) > 1;
            if (cell.getBoundingClientRect().width < 4 * em - 0.5 || wraps && inner < 4 * em - 0.5) say('squeezed', cell, `${(inner / em).toFixed(1)}em`);
          }

          const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          while (texts.nextNode()) {
            const node = texts.currentNode;
            if (!/\d/.test(node.data) || node.parentElement.closest('script, svg, option, .vh') || !node.parentElement.checkVisibility()) continue;
            for (const number of node.data.matchAll(/−?\d[\d,.]*[\d%]/g))
              if (lines(node, number.index, number.index + number[0].length) > 1) say('broken', node.parentElement, number[0]);
          }

          const before = document.activeElement;
          for (const element of document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex]')) {
            if (element.tabIndex < 0 || element.disabled || !element.checkVisibility({ visibilityProperty: true }) || isSeen(element)) continue;
            element.focus({ preventScroll: true });
            if (!isSeen(element)) say('focus that nobody sees', element, '');
          }
          before?.focus?.();
          return found.slice(0, 5);
        }
        """;
}
