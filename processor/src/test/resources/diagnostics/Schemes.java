// options: -Aroundup.annotations=lab.*
package lab;

import dev.roundup.*;

@Roundup(
        slug = "neurips-2023",
        title = "Papers at NeurIPS 2023",
        published = "2023-11-20",
        sections = @Section(id = "main", papers = {One.class, Two.class}))
interface Schemes {}

@LinkScheme(
        name = "HAL",
        kind = LinkKind.PAPER,
        id = "hal-(\\d{8}",
        //   ^ error: link-scheme
        example = "hal-01234567",
        url = "https://hal.example.org/{id}")
@interface Hal {
    String value();
}

@LinkScheme(
        name = "Vault",
        kind = LinkKind.DATA,
        id = "v\\d+",
        example = "v1",
        url = "https://vault.example.org/{id}")
@interface Vault {
    String value();
}

@Paper(title = "One", authors = "Ada Lane")
@Hal("hal-01234567")
@Vault("1")
//     ^ error: link-syntax
interface One {}

@Paper(title = "Two", authors = "Ben Roe")
@Hal("anything")
interface Two {}
