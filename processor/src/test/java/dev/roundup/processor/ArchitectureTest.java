package dev.roundup.processor;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

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

/** The phases see what they may see and nothing else: read → model → check → render, with text below. */
@ArchTag("as-compiled") // packed, libraries have other names and lambdas are classes
@AnalyzeClasses(packages = "dev.roundup.processor", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String OURS = "dev.roundup.processor";
    private static final String JDK = "java..";
    private static final String NULLNESS = "org.jspecify.annotations";

    @ArchTest
    static final ArchRule text_stands_below_all_else = only("text", ours("text.."));

    @ArchTest
    static final ArchRule formulas_know_the_problems_of_texts = only("text.math", ours("text"));

    @ArchTest
    static final ArchRule model_knows_text = only("model", ours("text.."));

    @ArchTest
    static final ArchRule read_knows_model_text_and_the_compilers_api = only(
            "read", ours("model"), ours("text.."), "javax.lang.model..", "javax.annotation.processing", "javax.tools");

    @ArchTest
    static final ArchRule check_knows_model_and_text = only("check", ours("model"), ours("text.."));

    @ArchTest
    static final ArchRule markup_stands_by_itself = only("markup");

    @ArchTest
    static final ArchRule render_knows_model_text_and_its_libraries = only(
            "render",
            ours("model"),
            ours("text.."),
            ours("markup"),
            "com.google.gson",
            "com.google.gson.stream",
            "com.palantir.javapoet..",
            "javax.lang.model.element");

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
