package dev.roundup.cli.source;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.SourcePositions;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.VariableElement;

/**
 * The imports of a source, and the names by which it can use something else.
 *
 * @param file the URI of the source
 */
public record SourceImports(SourcePositions positions, CompilationUnitTree unit, String file, String text) {
    /** A name to write, with the imports that it needs. */
    public record Named(String name, List<TextEdit> imports) {}

    /** The name of a constant, as this source uses to name constants of its type. */
    Named constant(VariableElement constant) {
        String qualified = String.valueOf(constant.getEnclosingElement());
        String type = qualified.substring(qualified.lastIndexOf('.') + 1);
        String name = constant.getSimpleName().toString();
        if (imports(true, qualified + "." + name) || (imports(true, qualified + ".*") && isFree(name))) {
            return new Named(name, List.of());
        }
        if (imports().stream().anyMatch(ImportTree::isStatic) && isFree(name)) {
            return new Named(name, List.of(added(qualified + "." + name, true)));
        }
        if (isVisible(qualified)) {
            return new Named(type + "." + name, List.of());
        }
        return isFree(name)
                ? new Named(name, List.of(added(qualified + "." + name, true)))
                : new Named(qualified + "." + name, List.of());
    }

    /** The name of a type. */
    public Named type(String packageName, String name) {
        String qualified = packageName + "." + name;
        if (isVisible(qualified)) {
            return new Named(name, List.of());
        }
        return isFree(name) ? new Named(name, List.of(added(qualified, false))) : new Named(qualified, List.of());
    }

    private boolean isVisible(String type) {
        int dot = type.lastIndexOf('.');
        String around = dot < 0 ? "" : type.substring(0, dot);
        return packageName().equals(around) || imports(false, type) || imports(false, around + ".*");
    }

    private String packageName() {
        return Optional.ofNullable(unit.getPackageName()).map(Object::toString).orElse("");
    }

    private boolean imports(boolean isStatic, String name) {
        return imports().stream()
                .anyMatch(known -> known.isStatic() == isStatic
                        && known.getQualifiedIdentifier().toString().equals(name));
    }

    /** True if the source does not use a simple name for anything else. */
    private boolean isFree(String name) {
        boolean isImported = imports().stream()
                .anyMatch(known -> known.getQualifiedIdentifier().toString().endsWith("." + name));
        return !isImported && unit.getTypeDecls().stream().noneMatch(type -> declares(type, name));
    }

    private static boolean declares(Tree type, String name) {
        return type instanceof ClassTree declared
                && (declared.getSimpleName().contentEquals(name)
                        || declared.getMembers().stream()
                                .anyMatch(member -> isVariable(member, name) || declares(member, name)));
    }

    private static boolean isVariable(Tree member, String name) {
        return member instanceof VariableTree variable && variable.getName().contentEquals(name);
    }

    /** An import in a line of its own: among those of its kind in their order, or else after all others. */
    private TextEdit added(String qualified, boolean isStatic) {
        String line = "import " + (isStatic ? "static " : "") + qualified + ";";
        String end = text.contains("\r\n") ? "\r\n" : "\n";
        List<? extends ImportTree> alike =
                imports().stream().filter(known -> known.isStatic() == isStatic).toList();
        for (ImportTree known : alike) {
            if (known.getQualifiedIdentifier().toString().compareTo(qualified) > 0) {
                return new TextEdit(file, start(known), 0, line + end);
            }
        }
        if (!imports().isEmpty()) {
            Tree last = (alike.isEmpty() ? imports() : alike).get((alike.isEmpty() ? imports() : alike).size() - 1);
            int after = end(last);
            int next = text.indexOf('\n', after);
            return next < 0
                    ? new TextEdit(file, after, 0, end + line + end)
                    : new TextEdit(file, next + 1, 0, line + end);
        }
        if (unit.getPackage() == null) {
            return new TextEdit(file, 0, 0, line + end + end);
        }
        int next = text.indexOf('\n', end(unit.getPackage()));
        return next < 0
                ? new TextEdit(file, end(unit.getPackage()), 0, end + end + line + end)
                : new TextEdit(file, next + 1, 0, end + line + end);
    }

    private List<? extends ImportTree> imports() {
        return unit.getImports();
    }

    private int start(Tree tree) {
        return (int) positions.getStartPosition(unit, tree);
    }

    private int end(Tree tree) {
        return (int) positions.getEndPosition(unit, tree);
    }
}
