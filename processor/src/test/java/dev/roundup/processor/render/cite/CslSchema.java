package dev.roundup.processor.render.cite;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/**
 * The rules of CSL-JSON for the members that we write, in {@code papers.schema.json}. A validator of others checks
 * them.
 */
final class CslSchema {
    private static final Schema SCHEMA = load();

    private CslSchema() {}

    /** The violations of the rules, each with its place. */
    static List<String> flaws(String json) {
        return SCHEMA.validate(json, InputFormat.JSON).stream()
                .map(error -> error.getInstanceLocation() + " " + error.getMessage())
                .toList();
    }

    /** The types that are allowed for an item. */
    static Set<String> types() {
        Set<String> types = new TreeSet<>();
        item().at("/properties/type/enum").forEach(type -> types.add(type.asString()));
        return types;
    }

    /** The members that are allowed in an item. */
    static Set<String> members() {
        return new TreeSet<>(item().get("properties").propertyNames());
    }

    private static JsonNode item() {
        return SCHEMA.getSchemaNode().at("/$defs/item");
    }

    private static Schema load() {
        try (InputStream rules = CslSchema.class.getResourceAsStream("papers.schema.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(rules);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
