package dev.roundup.cli.source;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.Tree;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/** The imports of a source, and the names by which it can use something else. */
record SourceImports(SourceTrees trees, CompilationUnitTree unit, String text, List<? extends ImportTree> imports) {
    /** A name to write, with the imports that it needs. */
    record Named(String name, List<TextEdit> imports) {}

    static SourceImports of(SourceTrees trees, CompilationUnitTree unit, String text) {
        return new SourceImports(trees, unit, text, unit.getImports());
    }

    /** The name of a constant, as this source uses to name constants of its type. */
    Named constant(VariableElement constant) {
        TypeElement type = (TypeElement) constant.getEnclosingElement();
        String qualified = type.getQualifiedName().toString();
        String name = constant.getSimpleName().toString();
        if (imports(true, qualified + "." + name) || (imports(true, qualified + ".*") && isFree(name))) {
            return new Named(name, List.of());
        }
        if (imports.stream().anyMatch(ImportTree::isStatic) && isFree(name)) {
            return new Named(name, List.of(added(qualified + "." + name, true)));
        }
        if (isVisible(qualified)) {
            return new Named(type.getSimpleName() + "." + name, List.of());
        }
        return isFree(name)
                ? new Named(name, List.of(added(qualified + "." + name, true)))
                : new Named(qualified + "." + name, List.of());
    }

    /** The name of a type. */
    Named type(String packageName, String name) {
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
        return imports.stream()
                .anyMatch(known -> known.isStatic() == isStatic
                        && known.getQualifiedIdentifier().toString().equals(name));
    }

    /** True if the source does not use a simple name for anything else. */
    private boolean isFree(String name) {
        boolean isImported = imports.stream()
                .anyMatch(known -> known.getQualifiedIdentifier().toString().endsWith("." + name));
        return !isImported && unit.getTypeDecls().stream().noneMatch(type -> declares(type, name));
    }

    private static boolean declares(Tree type, String name) {
        return type instanceof com.sun.source.tree.ClassTree declared
                && (declared.getSimpleName().contentEquals(name)
                        || declared.getMembers().stream()
                                .anyMatch(member -> member instanceof com.sun.source.tree.VariableTree variable
                                                && variable.getName().contentEquals(name)
                                        || declares(member, name)));
    }

    /** An import in a line of its own: among those of its kind in their order, or else after all others. */
    private TextEdit added(String qualified, boolean isStatic) {
        String line = "import " + (isStatic ? "static " : "") + qualified + ";";
        String end = text.contains("\r\n") ? "\r\n" : "\n";
        String file = SourceFiles.name(unit);
        List<? extends ImportTree> alike =
                imports.stream().filter(known -> known.isStatic() == isStatic).toList();
        for (ImportTree known : alike) {
            if (known.getQualifiedIdentifier().toString().compareTo(qualified) > 0) {
                return new TextEdit(file, SourceFiles.start(trees, unit, known), 0, line + end);
            }
        }
        if (!imports.isEmpty()) {
            Tree last = (alike.isEmpty() ? imports : alike).get((alike.isEmpty() ? imports : alike).size() - 1);
            int after = SourceFiles.end(trees, unit, last);
            int next = text.indexOf('\n', after);
            return next < 0
                    ? new TextEdit(file, after, 0, end + line + end)
                    : new TextEdit(file, next + 1, 0, line + end);
        }
        if (unit.getPackage() == null) {
            return new TextEdit(file, 0, 0, line + end + end);
        }
        int next = text.indexOf('\n', SourceFiles.end(trees, unit, unit.getPackage()));
        return next < 0
                ? new TextEdit(file, SourceFiles.end(trees, unit, unit.getPackage()), 0, end + end + line + end)
                : new TextEdit(file, next + 1, 0, end + line + end);
    }
}
