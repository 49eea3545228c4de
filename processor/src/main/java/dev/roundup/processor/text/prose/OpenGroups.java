package dev.roundup.processor.text.prose;

import dev.roundup.processor.text.prose.OpenGroup.GroupKind;

/** Opens and closes braces, environments and labels. The last one opened is closed first. */
final class OpenGroups {
    /** Nobody nests deeper, and code that walks through the nodes can recurse without overflowing the stack. */
    private static final int DEEPEST = 60;

    private final ParserParts parts;
    private final Cursor cursor;
    private final NodeBuilder nodes;

    /** The number of open braces beyond the deepest. They have no other effect. */
    private int tooDeep;

    private boolean tooDeepSaid;

    OpenGroups(ParserParts parts) {
        this.parts = parts;
        this.cursor = parts.cursor();
        this.nodes = parts.nodes();
    }

    /** Opens plain braces at the cursor. */
    boolean open() {
        open(nodes.top().within(GroupKind.GROUP, "{", cursor.at()));
        cursor.moveTo(cursor.at() + 1);
        return true;
    }

    void open(OpenGroup frame) {
        if (nodes.depth() < DEEPEST) {
            nodes.open(frame);
            return;
        }
        tooDeep += frame.kind == GroupKind.SWITCH ? 0 : 1;
        if (!tooDeepSaid) {
            tooDeepSaid = true;
            int at = frame.offset;
            ProseParser.refuse(
                    parts, at, at + 1, "braces nested more than " + DEEPEST + " deep", "remove some of them");
        }
    }

    /** Closes braces at the cursor. */
    boolean close() {
        int at = cursor.at();
        cursor.moveTo(at + 1);
        if (tooDeep > 0) {
            tooDeep--;
        } else if (closeSwitches().kind == GroupKind.GROUP) {
            nodes.close();
        } else {
            ProseParser.refuse(parts, at, at + 1, ProseParser.without("}", "{"), "write \\} to show a brace");
        }
        return true;
    }

    /** Closes a label at the cursor. Returns false if none is open. */
    boolean closeLabel() {
        if (nodes.top().kind != GroupKind.LABEL) {
            return false;
        }
        nodes.close();
        nodes.blank();
        cursor.moveTo(cursor.at() + 1);
        return true;
    }

    /** Closes an environment, and reports unclosed braces in it. Returns false if the environment is not open. */
    boolean closeEnvironment(String opening) {
        if (tooDeep > 0) {
            tooDeep--;
            return true;
        }
        if (nodes.open().stream()
                .noneMatch(frame -> frame.kind == GroupKind.ENVIRONMENT && frame.opening.equals(opening))) {
            return false;
        }
        nodes.endParagraph();
        while (true) {
            OpenGroup top = closeSwitches();
            boolean found = top.kind == GroupKind.ENVIRONMENT && top.opening.equals(opening);
            if (!found) {
                unclosed(top);
            }
            nodes.close();
            if (found) {
                return true;
            }
        }
    }

    /** Reports every group that is not closed. */
    void end() {
        if (!tooDeepSaid) {
            nodes.open().stream()
                    .filter(frame -> frame.kind != GroupKind.SWITCH)
                    .forEach(this::unclosed);
        }
    }

    /** Unknown environments are not reported again, because their opening was. */
    private void unclosed(OpenGroup frame) {
        if (frame.kind == GroupKind.ENVIRONMENT && !TextEnvironment.isKnown(frame.name())) {
            return;
        }
        String wanted = switch (frame.kind) {
            case ENVIRONMENT -> frame.opening.replace("\\begin", "\\end");
            case LABEL -> "]";
            default -> "}";
        };
        String more = frame.opening.equals("{") ? "; to show a brace, write \\{" : "";
        ProseParser.refuse(
                parts,
                frame.offset,
                frame.offset + frame.opening.length(),
                ProseParser.without(frame.opening, wanted),
                "write " + wanted + " where it ends" + more);
    }

    private OpenGroup closeSwitches() {
        while (nodes.top().kind == GroupKind.SWITCH) {
            nodes.close();
        }
        return nodes.top();
    }
}
