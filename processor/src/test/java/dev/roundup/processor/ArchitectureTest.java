package dev.roundup.processor;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTag;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.stream.Stream;

/** Each phase knows only the phases before it: read → model → check → render, with url and text below all of them. */
@ArchTag("as-compiled") // in the finished jar, libraries have other names and lambdas are classes
@AnalyzeClasses(packages = "dev.roundup.processor", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String OURS = "dev.roundup.processor";
    private static final String JDK = "java..";
    private static final String JSOUP = "org.jsoup..";
    private static final String[] FAMILIES = Stream.of(
                    "outline", "links", "ids", "people", "tags", "text", "figures", "template", "options")
            .map(family -> ours("check." + family))
            .toArray(String[]::new);
    private static final String NULLNESS = "org.jspecify.annotations";

    @ArchTest
    static final ArchRule text_stands_below_all_else = only("text..");

    @ArchTest
    static final ArchRule url_knows_text = only("url..", ours("text.."));

    @ArchTest
    static final ArchRule model_knows_text = only("model..", ours("text.."));

    @ArchTest
    static final ArchRule read_knows_model_text_and_the_compilers_api = only(
            "read..",
            ours("model.."),
            ours("text.."),
            ours("url.."),
            ours("template.."),
            "javax.lang.model..",
            "javax.annotation.processing",
            "javax.tools");

    @ArchTest
    static final ArchRule check_knows_model_text_and_url =
            only("check..", ours("model.."), ours("text.."), ours("url.."));

    /** A family knows the parts of rules and the subjects that rules look at, but no other family. */
    @ArchTest
    static final ArchRule families_know_no_other_family = classes()
            .that()
            .resideInAnyPackage(FAMILIES)
            .should(new ArchCondition<JavaClass>("know no other family") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    type.getDirectDependenciesFromSelf().stream()
                            .filter(to -> !to.getTargetClass().getPackage().equals(type.getPackage()))
                            .filter(to -> List.of(FAMILIES)
                                    .contains(to.getTargetClass().getPackageName()))
                            .forEach(to -> events.add(SimpleConditionEvent.violated(to, to.getDescription())));
                }
            });

    @ArchTest
    static final ArchRule what_rules_are_made_of_knows_no_rule =
            only("check.rule", ours("model.."), ours("text.."), ours("url.."));

    @ArchTest
    static final ArchRule markup_knows_jsoup_and_none_of_ours = only("markup..", JSOUP);

    /** Templates of labs are read before the rules run, and shown after that. */
    @ArchTest
    static final ArchRule template_knows_model_text_and_markup =
            only("template..", ours("model.."), ours("text.."), ours("markup.."), JSOUP);

    @ArchTest
    static final ArchRule render_knows_model_text_url_and_its_libraries = only(
            "render..",
            ours("model.."),
            ours("text.."),
            ours("url.."),
            ours("markup.."),
            ours("template.."),
            JSOUP,
            "com.google.gson",
            "com.google.gson.stream",
            "com.palantir.javapoet..",
            "javax.lang.model.element");

    @ArchTest
    static final ArchRule rooms_form_no_circle =
            slices().matching("dev.roundup.processor.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule only_the_standard_api_of_compilers =
            noClasses().should().dependOnClassesThat().resideInAnyPackage("com.sun..", "sun..", "jdk..");

    @ArchTest
    static final ArchRule nothing_mutable_is_shared_between_compiles = classes()
            .should(new ArchCondition<JavaClass>("have no static field that is not final") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    type.getFields().stream()
                            .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
                            .filter(field -> !field.getModifiers().contains(JavaModifier.FINAL))
                            .forEach(field -> events.add(SimpleConditionEvent.violated(field, field.getDescription())));
                }
            });

    @ArchTest
    static final ArchRule nobody_prints =
            noClasses().should().accessField(System.class, "out").orShould().accessField(System.class, "err");

    private static String ours(String phase) {
        return OURS + "." + phase;
    }

    private static ArchRule only(String phase, String... others) {
        String[] allowed = new String[others.length + 3];
        System.arraycopy(others, 0, allowed, 0, others.length);
        allowed[others.length] = ours(phase);
        allowed[others.length + 1] = JDK;
        allowed[others.length + 2] = NULLNESS;
        return classes()
                .that()
                .resideInAPackage(ours(phase))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(allowed);
    }
}
