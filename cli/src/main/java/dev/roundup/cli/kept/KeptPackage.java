package dev.roundup.cli.kept;

import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Name;
import javax.lang.model.element.PackageElement;

/** A package from an earlier build. */
final class KeptPackage extends KeptElement implements PackageElement {
    private final Name qualifiedName;

    KeptPackage(String name) {
        super(ElementKind.PACKAGE, name.substring(name.lastIndexOf('.') + 1), null);
        this.qualifiedName = new KeptName(name);
    }

    @Override
    public Name getQualifiedName() {
        return qualifiedName;
    }

    @Override
    public boolean isUnnamed() {
        return qualifiedName.length() == 0;
    }

    @Override
    public String toString() {
        return isUnnamed() ? "unnamed package" : qualifiedName.toString();
    }
}
