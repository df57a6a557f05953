### What the numbered paragraphs of resolutions ask, in other words than theirs; tables of reports and staff
### pages put the organ that is addressed before it, so each starts with what is to be done.

## R98-RCC-2024

paragraph-R98-RCC-2024-SG20-1 = Write Recommendations that put IoT and SSC&C into practice, also for emerging technologies and vertical industries.
paragraph-R98-RCC-2024-SG20-2 = Keep an IoT/SSC&C standards roadmap and coordinated standards that respect regional and national needs, openness and competition.
paragraph-R98-RCC-2024-SG20-3 = Work with other SDOs, forums, consortia and ITU-T study groups.
paragraph-R98-RCC-2024-SG20-4 = Gather IoT use cases and judge them for interoperable data exchange; make the result known.
paragraph-R98-RCC-2024-SG20-5 = Go on studying citiverse standardization and management with other study groups.
paragraph-R98-RCC-2024-TSB-1 = Help quality standardization within budget and draw the telecom/ICT industry into ITU-T work on IoT and SSC&C.
paragraph-R98-RCC-2024-TSB-2 = Run city pilot projects on SSC&C key performance indicators with Member States and cities.
paragraph-R98-RCC-2024-TSB-3 = Support U4SSC and pass its deliverables to SG20 and other groups.
paragraph-R98-RCC-2024-TSB-4 = Promote the U4SSC KPIs for city self-assessment together with Member States.
paragraph-R98-RCC-2024-TSB-5 = Encourage cooperation with other SDOs, forums and initiatives for interoperable IoT standards and reports.
paragraph-R98-RCC-2024-TSB-BDT-BR-1 = Prepare reports on IoT studies with the needs of developing countries in mind, using ITU-R and ITU-D results.
paragraph-R98-RCC-2024-TSB-BDT-BR-2 = Support Member States in applying the U4SSC KPIs.
paragraph-R98-RCC-2024-TSB-BDT-BR-3 = Foster joint work of the Sectors on the IoT ecosystem for the SDGs and WSIS.
paragraph-R98-RCC-2024-TSB-BDT-BR-4 = Carry on with ITU publications and with meetings of all three kinds (forum, seminar, workshop), developing countries first in mind.
paragraph-R98-RCC-2024-TSB-BDT-BR-5 = Support Member States, developing ones first, in organizing their own forums, seminars and workshops.
paragraph-R98-RCC-2024-TSB-BDT-BR-6 = Report to the next WTSA on progress in organizing forums, seminars and workshops that build the capacity of developing countries.
paragraph-R98-RCC-2024-TSB-BDT-BR-7 = Assist developing countries in applying Recommendations, technical reports and guidelines.
paragraph-R98-RCC-2024-MEMBERS-1 = Contribute to SG20 and to IoT/SSC&C studies.
paragraph-R98-RCC-2024-MEMBERS-2 = Plan IoT and SSC&C growth in master plans; trade use cases and good practice.
paragraph-R98-RCC-2024-MEMBERS-3 = Cooperate and share experience.
paragraph-R98-RCC-2024-MEMBERS-4 = Hold or back IoT forums, seminars, workshops and training of their own.
paragraph-R98-RCC-2024-MEMBERS-5 = Take measures for IoT growth, standards included.

## R98-CITEL-2022

paragraph-R98-CITEL-2022-SG20-1 = Write Recommendations that put IoT and SC&C into practice.
paragraph-R98-CITEL-2022-SG20-2 = Keep designing an IoT roadmap and harmonized standards for each region's and Member State's needs.
paragraph-R98-CITEL-2022-SG20-3 = Collaborate with IoT SDOs, stakeholders and other study groups.
paragraph-R98-CITEL-2022-SG20-4 = Interact with SG2, SG12 and SG17 on identification, quality of service and security for IoT.
paragraph-R98-CITEL-2022-SG20-5 = Collect, assess and share IoT use cases.
paragraph-R98-CITEL-2022-TSB-1 = Help quality standardization within budget and draw industry into ITU-T IoT/SC&C work.
paragraph-R98-CITEL-2022-TSB-2 = Run city pilot projects on SC&C KPI assessment with Member States and cities.
paragraph-R98-CITEL-2022-TSB-3 = Support U4SSC (ITU/UNECE, May 2016) and share its deliverables.
paragraph-R98-CITEL-2022-TSB-4 = Encourage cooperation with other standards bodies for interoperable IoT services.
paragraph-R98-CITEL-2022-TSB-BDT-BR-1 = Prepare reports that consider developing countries' needs in the study of IoT, sensor networks and services.
paragraph-R98-CITEL-2022-TSB-BDT-BR-2 = Foster joint work of the Sectors for the SDGs and WSIS.
paragraph-R98-CITEL-2022-TSB-BDT-BR-3 = Keep disseminating publications and organizing forums, seminars and workshops, minding developing countries.
paragraph-R98-CITEL-2022-TSB-BDT-BR-4 = Assist developing countries in applying Recommendations, technical reports and guidelines.
paragraph-R98-CITEL-2022-TSB-BDT-BR-5 = Assist developing countries through capacity building and training on IoT and SC&C.
paragraph-R98-CITEL-2022-MEMBERS-1 = Contribute to SG20 and to IoT/SC&C studies.
paragraph-R98-CITEL-2022-MEMBERS-2 = Plan IoT and SSC&C growth in master plans; trade use cases and good practice.
paragraph-R98-CITEL-2022-MEMBERS-3 = Cooperate and share experience.
paragraph-R98-CITEL-2022-MEMBERS-4 = Hold or back IoT forums, seminars and workshops of their own.
paragraph-R98-CITEL-2022-MEMBERS-5 = Take measures for IoT growth, standards included.

## R197-APT-2022

paragraph-R197-APT-2022-RESOLVES-1 = Promote investment in IoT and SSC&C for the 2030 Agenda.
paragraph-R197-APT-2022-RESOLVES-2 = Carry ITU work on IoT and SSC&C further and deal with the challenges it meets.
paragraph-R197-APT-2022-SG-1 = Coordinate the Union's IoT and SSC&C activities.
paragraph-R197-APT-2022-SG-2 = Ease the exchange of experience and best practice with all relevant organizations.
paragraph-R197-APT-2022-SG-3 = Make members aware of IoT opportunities and challenges for developing countries and widen cooperation.
paragraph-R197-APT-2022-SG-4 = Give Council sessions a yearly report on how this resolution is carried out.
paragraph-R197-APT-2022-SG-5 = Hand a report to PP-26.
paragraph-R197-APT-2022-TSB-BR-1 = Back the relevant ITU-T/ITU-R groups so that services and infrastructure come about.
paragraph-R197-APT-2022-TSB-BR-2 = Cooperate with SDOs and others through joint workshops, training sessions and coordination groups for interoperability.
paragraph-R197-APT-2022-TSB-BR-3 = Encourage IoT and SSC&C development from study group results across civil and community services.
paragraph-R197-APT-2022-BR-u = Support ITU-R study groups on the radio side of IoT and SSC&C.
paragraph-R197-APT-2022-BDT-1 = Help countries that need support to adopt IoT and SSC&C with information, capacity building and best practice, through seminars, workshops and the like.
paragraph-R197-APT-2022-BDT-2 = Help ITU-D study groups find and develop IoT/SSC&C work items and share best practice.
paragraph-R197-APT-2022-BDT-3 = Encourage Member States to set up enabling frameworks such as ICT strategies.
paragraph-R197-APT-2022-COUNCIL-1 = Consider the Secretary-General's reports and act on them.
paragraph-R197-APT-2022-COUNCIL-2 = Report to PP-26 on progress, on the basis of the Secretary-General's report.
paragraph-R197-APT-2022-MS-1 = Foster guidance on planning, roll-out and capacity building.
paragraph-R197-APT-2022-MS-2 = Cooperate by bringing in stakeholders and exchanging information.
paragraph-R197-APT-2022-MS-3 = Support radio studies for cost-effective IoT/SSC&C ecosystems.
paragraph-R197-APT-2022-MS-4 = Pool know-how on IoT and SSC&C.
paragraph-R197-APT-2022-MEMBERS-1 = Think of writing down good practice.
paragraph-R197-APT-2022-MEMBERS-2 = Share how IoT and SSC&C can help against the global pandemic.
paragraph-R197-APT-2022-MEMBERS-3 = Contribute to carrying out the resolution.
paragraph-R197-APT-2022-MEMBERS-4 = Cooperate, bring stakeholders into ITU activities and exchange knowledge.
paragraph-R197-APT-2022-MEMBERS-5 = Take part in the Union's IoT and SSC&C studies.
paragraph-R197-APT-2022-MEMBERS-6 = Encourage enterprises of all industries to take part.

## R85-KIGALI-2022

paragraph-R85-KIGALI-2022-RESOLVES-u = ITU-D, with ITU-T and ITU-R, promotes IoT adoption and SSCC development for the SDGs and Connect 2030.
paragraph-R85-KIGALI-2022-SG-1 = Collect national and regional experience and prepare implementation guidelines from ITU Recommendations and other inputs.
paragraph-R85-KIGALI-2022-SG-2 = Study opportunities and challenges of implementing IoT and SSCC.
paragraph-R85-KIGALI-2022-SG-3 = Find case studies on IoT/SSCC and what affects roll-out.
paragraph-R85-KIGALI-2022-BDT-1 = Support Member States, developing ones in particular, with information, expertise, capacity building and best practice for an enabling environment.
paragraph-R85-KIGALI-2022-BDT-2 = Use UN development-system projects to get IoT and SSCC deployed, above all in developing countries.
paragraph-R85-KIGALI-2022-BDT-3 = With the Sectors and other organizations, build a setting for knowledge exchange by holding workshops and forums at regional and international level.
paragraph-R85-KIGALI-2022-BDT-TSB-BR-1 = Prepare or update a report on developing countries' IoT/SSCC needs, from work in all Sectors with U4SSC.
paragraph-R85-KIGALI-2022-BDT-TSB-BR-2 = Bring together ITU work on technology, standards, policy and regulation for IoT.
paragraph-R85-KIGALI-2022-BDT-TSB-BR-3 = Hold workshops and training programmes for discussion and exchange of best practice.
paragraph-R85-KIGALI-2022-BDT-TSB-BR-4 = Foster work across Sectors on how IoT/SSCC serve the SDGs and WSIS.
paragraph-R85-KIGALI-2022-BDT-TSB-BR-5 = Give developing countries capacity-building opportunities in IoT and SSCC.
paragraph-R85-KIGALI-2022-MEMBERS-1 = Take part in ITU studies on IoT and SSCC.
paragraph-R85-KIGALI-2022-MEMBERS-2 = Pool know-how in this field.
paragraph-R85-KIGALI-2022-MS-1 = Adopt strategies, policies and plans for IoT and SSCC.
paragraph-R85-KIGALI-2022-MS-2 = Work together and pass on know-how.
