// SPDX-License-Identifier: Apache-2.0
package org.openvmt.templates.fuzz;

/** Invented documents of every kind, well-formed, from which the fuzzer sets out. */
final class Seeds {

    static final String KCSA = """
            date: 2031-05-20

            id: KCSA-CVE-2031-4242

            title: A guest can wave through the window

            description: |
              A pane of `glass` lets [everybody](https://example.org/all) look in.
              It was *never* meant to.

            affected-products:
              - product: runtime
                version: "<=1.11.0, >=1.12.0 <1.12.3"

            vulnerabilities:
              - CVE-2031-4242:
                  type: CVSS3.1
                  score: 7.5
                  vector: CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:N/A:N

            reporters:
              - name: Ada Pane
                affiliation: Glazier & Daughters
                reported:
                  - CVE-2031-4242

            issues:
              - https://example.org/issues/12
            reviews:
              master:
                - https://example.org/pull/13
            type: github

            notes:
              - None so far.
            """;

    static final String KCSA_STRICT = """
            ---
            date: '2031-05-20'
            id: 'KCSA-CVE-2031-4242'
            title: "A guest can \\"wave\\""
            description: >-
              Folded
              text.
            affected-products:
            - product: agent
              version: '>=2.0.0'
            errata: None
            """;

    static final String OSSA = """
            date: 2031-05-20
            id: OSSA-2031-007
            title: 'Lantern: who asks twice, gets twice'
            description: >
              Somebody at Example reported that lanterns answer twice.
              Only with ``double=true``.
            affected-products:
              - product: lantern
                version: '<=5.1.1, ==6.0.0'
            vulnerabilities:
              - cve-id: CVE-2031-4243
                impact-assessment: {type: 'CVSSv3', score: 5.3}
            reporters:
              - name: 'Lin Wick'
                affiliation: Example
                reported: [CVE-2031-4243]
            issues:
              links: ["https://example.org/bugs/1", https://example.org/bugs/2]
              type: launchpad
            reviews:
              master: &main
                - https://example.org/r/1
              stable/x: *main
              type: gerrit
            errata: |-
              One link was wrong.
            errata_history:
              - 2031-06-01 - Errata 1
            notes:
              - "Tabs\\tand \\u263A."
            """;

    static final String NOTE = """
            # KCSN-0007: Lanterns are no safe

            ### Summary ###
            A lantern \\*shows\\* what it lights.

            ### Affected Services / Software ###
            - lantern, all versions
            - wick

            ### Discussion ###
            Read [the manual](https://example.org/manual), or `lantern --help`.

            ```
            lantern --off
            ```

            ### Recommended Actions ###
            1. Switch it off.

            ### Contacts / References ###
            Author: Lin Wick, Example
            CVE: CVE-2031-4243
            This KCSN: https://example.org/KCSN-0007
            Mailing List: <list@example.org>
            """;

    static final String TEMPLATE = """
            # Word in advance

            ````
            -   To: <list@example.org>
            -   *Subject:* \\[pre-KCSA\\] Flaw in $COMPONENTS ($CVE)

            $DESCRIPTION by [actor] of <author name(s)>, out on YYYY-MM-DD, 0000UTC
            ````

            The mail must be GPG-signed and encrypted.
            """;

    static final String INDEX = """
            # Advisories

            | ID | Title | Date |
            |:---|:-----:|-----:|
            | [KCSA-CVE-2031-4242](https://example.org/4242.md) | A \\| pipe, `a | b` | 2031-05-20 |
            | [KCSA-CVE-2030-1](advisories/1.md) | Older | 2030-01-02 |

            That is all.
            """;

    static final String ECHO = """
            [Suggested description]
            Lanterns answer twice.

            ------------------------------------------

            [Additional Information]
            None.

            ------------------------------------------

            [VulnerabilityType Other]
            Echo

            ------------------------------------------

            [Affected Product Code Base]
            Lantern - <=5.1.1

            ------------------------------------------

            [Reference]
            https://example.org/bugs/1
            """;

    static final String ANSWER = """
            From: cna@example.org
            Subject: Re: [scr231911] Lantern
             - 1 CVE
            Content-Type: text/plain; charset=utf-8
            Content-Transfer-Encoding: quoted-printable

            -----BEGIN PGP SIGNED MESSAGE-----
            Hash: SHA256

            > [Suggested description]
            > Lanterns answer=20
            > twice.
            >
            > ------------------------------------------

            Use CVE-2031-4243.

            -----BEGIN PGP SIGNATURE-----

            iQEz
            -----END PGP SIGNATURE-----
            """;

    static final String ANSWER_IN_PARTS = """
            Subject: =?utf-8?Q?Re:_[scr231911]_=C3=84?= =?UTF-8?B?TGFudGVybg==?=
            Content-Type: multipart/mixed; boundary="=-x"

            --=-x
            Content-Type: text/plain; charset="iso-8859-1"
            Content-Transfer-Encoding: base64

            VXNlIENWRS0yMDMxLTQyNDMuCg==
            --=-x
            Content-Type: text/html

            <p>Use CVE-2031-4243.
            --=-x--
            """;

    static final String CASE = """
            id: LANTERN-1
            profile: kata-containers
            journal:
            - at: "2031-04-06T09:10:00Z"
              by: lin
              as: VMT_MEMBER
              event:
                kind: received
                visibility: private
                report: &one
                  title: 'Lantern'
                  description: |
                    It answers
                    twice.
            """;

    static final String CASE_JSON = """
            {"id": "LANTERN-1", "profile": "kata-containers", "journal": [
              {"at": "2031-04-06T09:10:00Z", "by": "lin", "as": "VMT_MEMBER",
               "event": {"kind": "received", "visibility": "private", "report": {"title": "\\u004c", "n": -1.5e3}}}]}
            """;

    private Seeds() {}
}
