package lab;

import dev.roundup.*;

@Roundup(
        slug = "neurips-2023",
        title = "Papers at NeurIPS 2023",
        published = "2023-11-20",
        site = Lab.class,
        sections = @Section(id = "main", papers = One.class))
interface Ids {}

@Site(name = "Lab", license = "CC BY 4.0", people = People.class)
//                            ^ error: license-id
interface Lab {}

interface People {
    @Person(orcid = "0000-0002-1825-0098")
    //              ^ error: orcid-checksum
    String ADA = "Ada Lane";
}

@Paper(title = "One", authors = People.ADA)
@Arxiv("2313.00600")
//     ^ error: arxiv-id
@OpenReview("forum?id=n84bzMrGUD")
//          ^ error: openreview-id
@Doi("doi:10.1109/5.771073")
//   ^ error: doi-syntax
@GitHub("lab/one.git")
//      ^ error: github-repo
@AclAnthology("2023.acl-long")
//            ^ error: acl-id
@YouTube("https://youtu.be/abcdefghijk")
//       ^ error: youtube-id
@Zenodo("10.5281/zenodo.1234567")
//      ^ error: zenodo-id
@HuggingFace("planets")
//           ^ error: huggingface-id
@Contact("jane at example dot edu")
//       ^ error: email-syntax
interface One {}
