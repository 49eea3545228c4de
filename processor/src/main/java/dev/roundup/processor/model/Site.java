package dev.roundup.processor.model;

import java.util.Optional;

/**
 * The lab's site.
 *
 * @param url the address under which it is published
 * @param icon the picture that stands for it where there is little room
 * @param license that of its pages
 * @param topics the vocabulary of tags; empty where tags are free
 */
public record Site(
        Located<String> name,
        Optional<Located<String>> url,
        Optional<Asset> icon,
        Optional<License> license,
        People people,
        Optional<Topics> topics,
        DeclaringType declaringType)
        implements TypeDeclaration {}
