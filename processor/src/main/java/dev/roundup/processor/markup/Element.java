package dev.roundup.processor.markup;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** An element with its attributes and what is in it. */
public final class Element extends Node {
    private static final String CLASS = "class";

    private String name;
    private final Attributes attributes;
    private final List<Node> nodes;

    /** What the template calls the place that it fills; it is none of its attributes. */
    private @Nullable String slot;

    /** An empty element at no place yet. */
    public Element(String name) {
        this(name, new Attributes(), 2);
    }

    private Element(String name, Attributes attributes, int room) {
        this.name = name;
        this.attributes = attributes;
        this.nodes = new ArrayList<>(room);
    }

    @Override
    public Element copy() {
        Element copy = new Element(name, attributes.copy(), nodes.size());
        copy.slot = slot;
        for (Node node : nodes) {
            copy.append(node.copy());
        }
        return copy;
    }

    public String name() {
        return name;
    }

    public boolean is(String wanted) {
        return name.equals(wanted);
    }

    /** Makes an element of another name of it. */
    public void rename(String other) {
        name = other;
    }

    void fills(String place) {
        slot = place;
    }

    /** The first element that fills a slot, itself among them; it fills it no more. */
    public Optional<Element> take(String wanted) {
        Element found = slot(wanted);
        if (found != null) {
            found.slot = null;
        }
        return Optional.ofNullable(found);
    }

    private @Nullable Element slot(String wanted) {
        if (wanted.equals(slot)) {
            return this;
        }
        for (Node node : nodes) {
            Element found = node instanceof Element child ? child.slot(wanted) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    public boolean has(String attribute) {
        return attributes.has(attribute);
    }

    /** The value of an attribute; empty where it has none. */
    public String value(String attribute) {
        String value = attributes.value(attribute);
        return value == null ? "" : value;
    }

    public Element set(String attribute, String value) {
        attributes.set(attribute, value);
        return this;
    }

    public Element unset(String attribute) {
        attributes.remove(attribute);
        return this;
    }

    /** Gives each attribute that has a value another one. */
    public void replaceValues(BinaryOperator<String> byNameAndValue) {
        attributes.replaceValues(byNameAndValue);
    }

    public boolean hasAttributes() {
        return attributes.size() > 0;
    }

    Attributes attributes() {
        return attributes;
    }

    public boolean hasClass(String wanted) {
        String all = value(CLASS);
        return all.equals(wanted) || (all.contains(wanted) && classes().contains(wanted));
    }

    public Set<String> classes() {
        Set<String> classes = new LinkedHashSet<>(List.of(value(CLASS).split(" ")));
        classes.remove("");
        return classes;
    }

    public Element addClass(String added) {
        Set<String> classes = classes();
        return classes.add(added) ? set(CLASS, String.join(" ", classes)) : this;
    }

    public Element removeClass(String unwanted) {
        Set<String> classes = classes();
        if (!classes.remove(unwanted)) {
            return this;
        }
        return classes.isEmpty() ? unset(CLASS) : set(CLASS, String.join(" ", classes));
    }

    public Optional<Element> parent() {
        return Optional.ofNullable(parent);
    }

    /** What is in it, as it is now. */
    public List<Node> nodes() {
        return List.copyOf(nodes);
    }

    void forEach(Consumer<Node> action) {
        nodes.forEach(action);
    }

    /** The elements in it, as they are now, without what is in those. */
    public List<Element> children() {
        List<Element> children = new ArrayList<>();
        for (Node node : nodes) {
            if (node instanceof Element child) {
                children.add(child);
            }
        }
        return children;
    }

    /** The first element of a name in it, not in what is in it. */
    public Element child(String wanted) {
        return children().stream()
                .filter(child -> child.is(wanted))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no " + wanted + " in " + name));
    }

    /** The first one that matches of itself and all elements in it. */
    public Optional<Element> find(Predicate<Element> wanted) {
        if (wanted.test(this)) {
            return Optional.of(this);
        }
        for (Node node : nodes) {
            Optional<Element> found = node instanceof Element child ? child.find(wanted) : Optional.empty();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** Itself and all elements in it, in order, as they are now. */
    public List<Element> all() {
        List<Element> all = new ArrayList<>();
        addAll(all);
        return all;
    }

    private void addAll(List<Element> all) {
        all.add(this);
        for (Node node : nodes) {
            if (node instanceof Element child) {
                child.addAll(all);
            }
        }
    }

    /** All text in it. */
    public String text() {
        StringBuilder text = new StringBuilder();
        addText(text);
        return text.toString();
    }

    private void addText(StringBuilder text) {
        for (Node node : nodes) {
            if (node instanceof Characters characters) {
                text.append(characters.text());
            } else if (node instanceof Element child) {
                child.addText(text);
            }
        }
    }

    /** What stands in it to be written as it is, in a style or a script. */
    public String raw() {
        StringBuilder content = new StringBuilder();
        for (Node node : nodes) {
            if (node instanceof Raw raw) {
                content.append(raw.content());
            }
        }
        return content.toString();
    }

    public boolean isEmpty() {
        return nodes.isEmpty();
    }

    /** Takes out all that is in it. */
    public Element empty() {
        nodes.forEach(node -> node.parent = null);
        nodes.clear();
        return this;
    }

    /** Takes a node from where it is, to the end of this. */
    public Element append(Node node) {
        node.remove();
        node.parent = this;
        nodes.add(node);
        return this;
    }

    public Element append(List<? extends Node> added) {
        added.forEach(this::append);
        return this;
    }

    /** Adds an empty element. */
    public Element add(String child) {
        Element added = new Element(child);
        append(added);
        return added;
    }

    public Element append(String text) {
        if (!text.isEmpty()) {
            append(new Characters(text));
        }
        return this;
    }

    /** Replaces all that is in it by a text. */
    public Element text(String text) {
        return empty().append(text);
    }

    /** The node before another one in it. */
    public Optional<Node> before(Node node) {
        int at = indexOf(node);
        return at > 0 ? Optional.of(nodes.get(at - 1)) : Optional.empty();
    }

    /** Takes out a node and all that follow it; they are given in their order. */
    public List<Node> cut(Node from) {
        List<Node> rest = nodes.subList(indexOf(from), nodes.size());
        List<Node> cut = List.copyOf(rest);
        cut.forEach(node -> node.parent = null);
        rest.clear();
        return cut;
    }

    void replace(Node node, List<? extends Node> others) {
        others.forEach(Node::remove);
        int at = indexOf(node);
        node.parent = null;
        nodes.remove(at);
        nodes.addAll(at, others);
        others.forEach(other -> other.parent = this);
    }

    /** From the end, since that is where pages grow. */
    private int indexOf(Node node) {
        int at = nodes.size() - 1;
        while (nodes.get(at) != node) {
            at--;
        }
        return at;
    }
}
