### What the numbered paragraphs of resolutions ask, in other words than theirs; tables of reports and staff
### pages put the organ that is addressed before it, so each starts with what is to be done.

## R98-RCC-2024

paragraph-R98-RCC-2024-SG20-1 = 制定推动实施物联网及可持续智慧城市和社区的建议书，包括针对新兴技术和垂直行业的建议书。
paragraph-R98-RCC-2024-SG20-2 = 维护物联网及可持续智慧城市和社区标准路线图和协调一致的标准，尊重区域和国家需求，坚持开放和竞争。
paragraph-R98-RCC-2024-SG20-3 = 与其他标准制定组织、论坛和联盟以及ITU-T其他研究组合作。
paragraph-R98-RCC-2024-SG20-4 = 收集物联网用例，从可互操作数据交换的角度予以评估，并传播评估结果。
paragraph-R98-RCC-2024-SG20-5 = 继续与其他研究组一道研究城市元宇宙的标准化和管理问题。
paragraph-R98-RCC-2024-TSB-1 = 在预算范围内协助开展高质量的标准化工作，并吸引电信/信息通信技术行业参与ITU-T在物联网及可持续智慧城市和社区方面的工作。
paragraph-R98-RCC-2024-TSB-2 = 会同成员国和城市，开展有关可持续智慧城市和社区关键绩效指标的城市试点项目。
paragraph-R98-RCC-2024-TSB-3 = 支持U4SSC举措，并将其可交付成果转交第20研究组和其他各组。
paragraph-R98-RCC-2024-TSB-4 = 会同成员国，推广用于城市自我评估的U4SSC关键绩效指标。
paragraph-R98-RCC-2024-TSB-5 = 鼓励与其他标准制定组织、论坛和举措合作，以形成可互操作的物联网标准和报告。
paragraph-R98-RCC-2024-TSB-BDT-BR-1 = 编写有关物联网研究的报告，考虑到发展中国家的需求，并利用ITU-R和ITU-D的成果。
paragraph-R98-RCC-2024-TSB-BDT-BR-2 = 支持成员国应用U4SSC关键绩效指标。
paragraph-R98-RCC-2024-TSB-BDT-BR-3 = 促进各部门就物联网生态系统开展联合工作，以助力实现可持续发展目标和落实信息社会世界峰会（WSIS）成果。
paragraph-R98-RCC-2024-TSB-BDT-BR-4 = 继续推出国际电联出版物，并继续举办全部三类活动（论坛、研讨会和讲习班），优先考虑发展中国家。
paragraph-R98-RCC-2024-TSB-BDT-BR-5 = 支持成员国（首先是发展中国家）自行举办论坛、研讨会和讲习班。
paragraph-R98-RCC-2024-TSB-BDT-BR-6 = 向下一届世界电信标准化全会报告为发展中国家能力建设举办论坛、研讨会和讲习班的进展情况。
paragraph-R98-RCC-2024-TSB-BDT-BR-7 = 协助发展中国家应用建议书、技术报告和导则。
paragraph-R98-RCC-2024-MEMBERS-1 = 为第20研究组的工作和有关物联网及可持续智慧城市和社区的研究做出贡献。
paragraph-R98-RCC-2024-MEMBERS-2 = 将物联网及可持续智慧城市和社区的发展纳入总体规划，并交流用例和良好做法。
paragraph-R98-RCC-2024-MEMBERS-3 = 开展合作，分享经验。
paragraph-R98-RCC-2024-MEMBERS-4 = 自行举办或支持举办物联网论坛、研讨会、讲习班和培训班。
paragraph-R98-RCC-2024-MEMBERS-5 = 采取包括标准方面在内的措施，促进物联网发展。

## R98-CITEL-2022

paragraph-R98-CITEL-2022-SG20-1 = 制定推动实施物联网及智慧城市和社区的建议书。
paragraph-R98-CITEL-2022-SG20-2 = 继续设计符合各区域和各成员国需求的物联网路线图和统一标准。
paragraph-R98-CITEL-2022-SG20-3 = 与物联网标准制定组织、利益相关方和其他研究组协作。
paragraph-R98-CITEL-2022-SG20-4 = 就物联网的标识、服务质量和安全问题与第2、12和17研究组互动。
paragraph-R98-CITEL-2022-SG20-5 = 收集、评估和分享物联网用例。
paragraph-R98-CITEL-2022-TSB-1 = 在预算范围内协助开展高质量的标准化工作，并吸引业界参与ITU-T在物联网及智慧城市和社区方面的工作。
paragraph-R98-CITEL-2022-TSB-2 = 会同成员国和城市，开展有关智慧城市和社区关键绩效指标评估的城市试点项目。
paragraph-R98-CITEL-2022-TSB-3 = 支持U4SSC举措（国际电联和联合国欧洲经济委员会，2016年5月），并分享其可交付成果。
paragraph-R98-CITEL-2022-TSB-4 = 鼓励与其他标准机构合作，以形成可互操作的物联网服务。
paragraph-R98-CITEL-2022-TSB-BDT-BR-1 = 编写报告，考虑到发展中国家在物联网、传感器网络和服务研究方面的需求。
paragraph-R98-CITEL-2022-TSB-BDT-BR-2 = 促进各部门开展联合工作，以助力实现可持续发展目标和落实信息社会世界峰会（WSIS）成果。
paragraph-R98-CITEL-2022-TSB-BDT-BR-3 = 继续传播出版物并举办论坛、研讨会和讲习班，同时顾及发展中国家。
paragraph-R98-CITEL-2022-TSB-BDT-BR-4 = 协助发展中国家应用建议书、技术报告和导则。
paragraph-R98-CITEL-2022-TSB-BDT-BR-5 = 通过物联网及智慧城市和社区方面的能力建设和培训，向发展中国家提供协助。
paragraph-R98-CITEL-2022-MEMBERS-1 = 为第20研究组的工作和有关物联网及智慧城市和社区的研究做出贡献。
paragraph-R98-CITEL-2022-MEMBERS-2 = 将物联网及可持续智慧城市和社区的发展纳入总体规划，并交流用例和良好做法。
paragraph-R98-CITEL-2022-MEMBERS-3 = 开展合作，分享经验。
paragraph-R98-CITEL-2022-MEMBERS-4 = 自行举办或支持举办物联网论坛、研讨会和讲习班。
paragraph-R98-CITEL-2022-MEMBERS-5 = 采取包括标准方面在内的措施，促进物联网发展。

## R197-APT-2022

paragraph-R197-APT-2022-RESOLVES-1 = 促进对物联网及可持续智慧城市和社区的投资，以落实《2030年可持续发展议程》。
paragraph-R197-APT-2022-RESOLVES-2 = 进一步推进国际电联在物联网及可持续智慧城市和社区方面的工作，并应对其中遇到的挑战。
paragraph-R197-APT-2022-SG-1 = 协调国际电联在物联网及可持续智慧城市和社区方面的各项工作。
paragraph-R197-APT-2022-SG-2 = 为与所有相关组织交流经验和最佳做法提供便利。
paragraph-R197-APT-2022-SG-3 = 使成员了解物联网给发展中国家带来的机遇和挑战，并扩大合作。
paragraph-R197-APT-2022-SG-4 = 每年向理事会届会提交有关本决议落实情况的报告。
paragraph-R197-APT-2022-SG-5 = 向2026年全权代表大会（PP-26）提交报告。
paragraph-R197-APT-2022-TSB-BR-1 = 支持ITU-T和ITU-R相关各组的工作，以便提供服务和建设基础设施。
paragraph-R197-APT-2022-TSB-BR-2 = 通过联合讲习班、培训班和协调组，与标准制定组织及其他各方合作，以实现互操作性。
paragraph-R197-APT-2022-TSB-BR-3 = 鼓励利用研究组的成果，在各类民用和社区服务中发展物联网及可持续智慧城市和社区。
paragraph-R197-APT-2022-BR-u = 支持ITU-R各研究组开展物联网及可持续智慧城市和社区无线电方面的工作。
paragraph-R197-APT-2022-BDT-1 = 帮助需要支持的国家采用物联网并发展可持续智慧城市和社区，通过研讨会、讲习班等形式提供信息、开展能力建设并分享最佳做法。
paragraph-R197-APT-2022-BDT-2 = 帮助ITU-D各研究组确定和制定物联网及可持续智慧城市和社区方面的工作项目，并分享最佳做法。
paragraph-R197-APT-2022-BDT-3 = 鼓励成员国建立信息通信技术战略等有利框架。
paragraph-R197-APT-2022-COUNCIL-1 = 审议秘书长的报告，并据此采取行动。
paragraph-R197-APT-2022-COUNCIL-2 = 根据秘书长的报告，向2026年全权代表大会（PP-26）报告进展情况。
paragraph-R197-APT-2022-MS-1 = 促进就规划、部署和能力建设提供指导。
paragraph-R197-APT-2022-MS-2 = 开展合作，吸引利益相关方参与，并交流信息。
paragraph-R197-APT-2022-MS-3 = 支持开展无线电研究，以建立具有成本效益的物联网及可持续智慧城市和社区生态系统。
paragraph-R197-APT-2022-MS-4 = 汇集物联网及可持续智慧城市和社区方面的专门知识。
paragraph-R197-APT-2022-MEMBERS-1 = 考虑将良好做法形成文字。
paragraph-R197-APT-2022-MEMBERS-2 = 分享利用物联网及可持续智慧城市和社区应对全球大流行病的办法。
paragraph-R197-APT-2022-MEMBERS-3 = 为落实本决议做出贡献。
paragraph-R197-APT-2022-MEMBERS-4 = 开展合作，吸引利益相关方参与国际电联的工作，并交流知识。
paragraph-R197-APT-2022-MEMBERS-5 = 参与国际电联有关物联网及可持续智慧城市和社区的研究。
paragraph-R197-APT-2022-MEMBERS-6 = 鼓励各行各业的企业参与。

## R85-KIGALI-2022

paragraph-R85-KIGALI-2022-RESOLVES-u = 由ITU-D会同ITU-T和ITU-R，促进物联网的采用以及可持续智慧城市和社区的发展，以助力实现可持续发展目标和《连通目标2030议程》。
paragraph-R85-KIGALI-2022-SG-1 = 收集国家和区域经验，并根据国际电联建议书和其他输入资料编写实施导则。
paragraph-R85-KIGALI-2022-SG-2 = 研究实施物联网及可持续智慧城市和社区的机遇和挑战。
paragraph-R85-KIGALI-2022-SG-3 = 查找物联网及可持续智慧城市和社区的案例研究以及影响部署的因素。
paragraph-R85-KIGALI-2022-BDT-1 = 在信息、专业知识、能力建设和最佳做法方面支持成员国，特别是发展中国家，以营造有利环境。
paragraph-R85-KIGALI-2022-BDT-2 = 利用联合国发展系统的项目推动部署物联网及可持续智慧城市和社区，尤其是在发展中国家。
paragraph-R85-KIGALI-2022-BDT-3 = 会同各部门和其他组织，举办区域和国际层面的讲习班和论坛，营造知识交流环境。
paragraph-R85-KIGALI-2022-BDT-TSB-BR-1 = 根据所有部门与U4SSC举措合作开展的工作，编写或更新有关发展中国家在物联网及可持续智慧城市和社区方面需求的报告。
paragraph-R85-KIGALI-2022-BDT-TSB-BR-2 = 整合国际电联在物联网技术、标准、政策和监管方面的工作。
paragraph-R85-KIGALI-2022-BDT-TSB-BR-3 = 举办讲习班和培训项目，以讨论和交流最佳做法。
paragraph-R85-KIGALI-2022-BDT-TSB-BR-4 = 促进各部门共同研究物联网及可持续智慧城市和社区如何助力实现可持续发展目标和落实信息社会世界峰会（WSIS）成果。
paragraph-R85-KIGALI-2022-BDT-TSB-BR-5 = 为发展中国家提供物联网及可持续智慧城市和社区方面的能力建设机会。
paragraph-R85-KIGALI-2022-MEMBERS-1 = 参与国际电联有关物联网及可持续智慧城市和社区的研究。
paragraph-R85-KIGALI-2022-MEMBERS-2 = 汇集这一领域的专门知识。
paragraph-R85-KIGALI-2022-MS-1 = 采用有关物联网及可持续智慧城市和社区的战略、政策和计划。
paragraph-R85-KIGALI-2022-MS-2 = 开展协作，传授专门知识。
